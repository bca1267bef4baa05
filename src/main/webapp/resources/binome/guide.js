/*
 * The guide's pages: tells how far a PDF is, keeps the form's version, and gives the focus back to a moved practice.
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
        item.querySelector('.pages').textContent = item.dataset.pages.replace(/\{0[^}]*\}/, print.pages);
      }
    } catch (lost) {
      // No connection: the next turn asks again.
    }
    setTimeout(() => follow(item), PAUSE);
  }

  document.querySelectorAll('[data-print]').forEach(item => { if (item.dataset.print) { setTimeout(() => follow(item), PAUSE); } });

  const texts = document.getElementById('guideTexts');
  if (texts) {
    texts.addEventListener('autosave:saved', event => { texts.elements.version.value = event.detail.version; });
  }

  const moved = new URLSearchParams(location.search).get('moved');
  const place = moved && document.getElementById('practice-' + moved);
  if (place) {
    const button = [...place.querySelectorAll('button')].find(one => !one.disabled) || place;
    button.focus();
  }
}());
