/* The form of a practice after each save by itself: values not understood say why. */
(function () {
  'use strict';

  const form = document.getElementById('practice');

  function say(field, message) {
    const input = form.elements[field];
    const box = input && (input.closest ? input.closest('.field') : null);
    if (!box) {
      return;
    }
    let error = document.getElementById(field + '-error');
    if (message && !error) {
      error = document.createElement('span');
      error.className = 'field-error';
      error.id = field + '-error';
      box.insertBefore(error, input.closest('.field').contains(input) ? input : null);
    }
    if (error) {
      error.textContent = message;
      error.hidden = !message;
    }
    box.classList.toggle('has-error', Boolean(message));
    if (message) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
  }

  let refused = [];
  form.addEventListener('autosave:saved', event => {
    refused.forEach(field => say(field, ''));
    refused = (event.detail.refusals || []).map(refusal => {
      say(refusal.field, refusal.message);
      return refusal.field;
    });
  });
}());
