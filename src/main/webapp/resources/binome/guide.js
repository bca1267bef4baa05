/*
 * The guide's pages: tells how far a PDF is, and gives the focus back to a moved practice.
 */
(function () {
  'use strict';

  const PAUSE = 1500;

  async function follow(item) {
    try {
      const answer = await fetch('/api/guide-prints/' + item.dataset.print, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const print = await answer.json();
        if (print.state === 'READY' || print.state === 'FAILED') {
          location.reload();
          return;
        }
        if (print.pages > 0) {
          item.querySelector('.pages').textContent = item.dataset.pages.replace(/\{0[^}]*\}/, print.pages);
        }
      }
    } catch (lost) {
      // No connection: the next turn asks again.
    }
    setTimeout(() => follow(item), PAUSE);
  }

  document.querySelectorAll('[data-print]').forEach(item => { if (item.dataset.print) { setTimeout(() => follow(item), PAUSE); } });

  const asked = new URLSearchParams(location.search);
  const place = asked.has('moved') && document.getElementById('practice-' + asked.get('moved'));
  if (place) {
    const buttons = [...place.querySelectorAll('button')].filter(one => !one.disabled);
    const target = buttons.find(one => one.name === (asked.get('by') || '').toLowerCase()) || buttons[0] || place;
    // The browser itself goes to the address's #practice first, and takes the focus away when it does.
    window.addEventListener('load', () => requestAnimationFrame(() => target.focus()));
  }
}());
