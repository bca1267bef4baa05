/*
 * Rating by keyboard: inside a criterion the digits and U choose, and the next criterion gets the focus.
 * Counts the answers.
 */
(function () {
  'use strict';

  const form = document.getElementById('sheet');
  if (!form) {
    return;
  }
  const criteria = [...form.querySelectorAll('fieldset.criterion')];
  const answered = document.getElementById('answered');

  function radios(criterion) {
    return [...criterion.querySelectorAll('input[type=radio]')];
  }

  function focusAfter(criterion) {
    const next = criteria[criteria.indexOf(criterion) + 1];
    const target = next ? radios(next).find(radio => radio.checked) || radios(next)[0] : document.getElementById('remark');
    target.focus();
    target.scrollIntoView({ block: 'center' });
  }

  function count() {
    const done = criteria.filter(criterion => radios(criterion).some(radio => radio.checked)).length;
    answered.textContent = answered.textContent.replace(/\d+/, String(done));
  }

  /** What was marked as missing is not missing any more: neither here nor in the list above. */
  function answer(criterion) {
    const error = criterion && criterion.querySelector('.field-error');
    if (!error || !radios(criterion).some(radio => radio.checked)) {
      return;
    }
    criterion.classList.remove('has-error');
    criterion.setAttribute('aria-describedby', criterion.getAttribute('aria-describedby').replace(error.id, '').trim());
    error.remove();
    const line = document.querySelector('.error-summary a[href="#' + radios(criterion)[0].id + '"]');
    if (line) {
      line.closest('li').remove();
    }
  }

  form.addEventListener('keydown', event => {
    const criterion = event.target.type === 'radio' && event.target.closest('fieldset.criterion');
    if (!criterion || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const value = event.key.toLowerCase() === 'u' ? 'unable' : event.key;
    const choice = radios(criterion).find(radio => radio.value === value);
    if (choice) {
      event.preventDefault();
      choice.checked = true;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      focusAfter(criterion);
    }
  });
  form.addEventListener('change', event => {
    count();
    answer(event.target.closest('fieldset.criterion'));
  });
}());
