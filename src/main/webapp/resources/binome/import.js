/*
 * Tells how far an import is, until it ends.
 */
(function () {
  'use strict';

  const PAUSE = 1500;
  let leaving = false;

  async function follow(place) {
    try {
      const answer = await fetch('/api/practice-imports/' + place.dataset.import + '/progress', { credentials: 'same-origin', headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const progress = await answer.json();
        if (progress.state !== 'RUNNING' && !leaving) {
          location.reload();
          return;
        }
        place.querySelector('progress').value = progress.total > 0 ? Math.floor(progress.read * 100 / progress.total) : 0;
        place.querySelector('.import-said').textContent = progress.said;
      }
    } catch (lost) {
      // No connection: the next turn asks again.
    }
    setTimeout(() => follow(place), PAUSE);
  }

  window.addEventListener('beforeunload', () => { leaving = true; });
  document.querySelectorAll('[data-import]').forEach(place => setTimeout(() => follow(place), PAUSE / 3));
}());
