/*
 * Writing a plan: adds and removes rows, takes others' changes of a row into the page, and says whose sign-offs a change lifted.
 * Texts grow with what is written. The fields save themselves (autosave.js); the page is loaded again for a new row, so that the server writes it.
 */
(function () {
  'use strict';

  const binome = window.binome = window.binome || {};
  const writing = document.getElementById('writing');
  const said = document.getElementById('rows-said');

  function tell(sentence) {
    if (said) {
      said.textContent = sentence;
    }
  }

  function send(method, address, body) {
    return fetch(address, {
      method,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': binome.token(), 'Accept': 'application/json' },
      body: body && JSON.stringify(body)
    });
  }

  async function ask(method, address, body) {
    try {
      let answer = await send(method, address, body);
      if (answer.status === 403 && await binome.session() === 'own') {
        answer = await send(method, address, body);
      }
      const content = await answer.json();
      if (answer.ok) {
        return content;
      }
      tell(content.title || writing.dataset.failed);
    } catch (lost) {
      tell(writing.dataset.failed);
    }
    return null;
  }

  async function add(section, fields) {
    const row = await ask('POST', '/api/transfer-sections/' + section + '/rows', { fields });
    if (row) {
      location.hash = 'row-' + row.id;
      location.reload();
    }
  }

  async function remove(button) {
    const card = button.closest('.row-card');
    const removed = await ask('DELETE', '/api/transfer-rows/' + button.dataset.remove + '?version=' + button.dataset.version);
    if (!removed) {
      return;
    }
    const neighbour = card.nextElementSibling || card.previousElementSibling;
    const section = document.getElementById('add').dataset.add;
    card.remove();
    (neighbour ? neighbour.querySelector('input, textarea, select') : document.getElementById('add')).focus();
    lifted(removed.lifted);
    binome.offerUndo(writing.dataset.removed, () => add(section, removed.fields));
  }

  /** An amount as the page's language writes it; what is none stays as it is. */
  function written(field, value) {
    const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
    return field.dataset.form === 'AMOUNT' && /^\d+(\.\d+)?$/.test(value)
      ? Number(value).toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }) : value;
  }

  /** Values that others wrote meanwhile come into fields that nobody is writing in here. */
  function takeOver(form, fields) {
    const autosave = (binome.autosaves || []).find(one => one.form === form);
    Object.entries(fields || {}).forEach(([name, value]) => {
      const field = form.elements[name];
      if (!field || field === document.activeElement || autosave && (autosave.dirty.has(name) || autosave.held.has(name))) {
        return;
      }
      field.value = written(field, value);
      if (autosave) {
        autosave.known.set(name, field.value);
      }
    });
  }

  /** The removal of a row names the version that the page shows. */
  function keepVersion(form, version) {
    const button = form.querySelector('[data-remove]');
    if (button) {
      button.dataset.version = version;
    }
  }

  function lifted(partners) {
    const notice = document.getElementById('lifts');
    if (partners && partners.length > 0 && notice) {
      notice.setAttribute('role', 'status');
      notice.textContent = writing.dataset.lifted.replace('{0}', partners.join(', '));
    }
  }

  /** A text has as much room as it needs. */
  function grow(text) {
    text.style.height = 'auto';
    text.style.height = text.scrollHeight + text.offsetHeight - text.clientHeight + 'px';
  }

  document.querySelectorAll('#writing textarea').forEach(text => {
    text.addEventListener('input', () => grow(text));
    if (text.scrollHeight > text.clientHeight) {
      grow(text);
    }
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-remove], [data-add]');
    if (button && button.dataset.remove) {
      remove(button);
    } else if (button) {
      add(button.dataset.add, {});
    }
  });
  document.addEventListener('focusout', event => {
    const form = event.target.dataset.form === 'AMOUNT' && event.target.form;
    const autosave = form && (binome.autosaves || []).find(one => one.form === form);
    const stored = autosave && form.stored && form.stored[event.target.name];
    if (stored && !autosave.dirty.has(event.target.name) && !autosave.held.has(event.target.name)) {
      event.target.value = written(event.target, stored);
      autosave.known.set(event.target.name, event.target.value);
    }
  });
  document.addEventListener('autosave:saved', event => {
    event.target.stored = event.detail.fields;
    takeOver(event.target, event.detail.fields);
    keepVersion(event.target, event.detail.version);
    lifted(event.detail.lifted);
  });

  const fresh = location.hash.startsWith('#row-') && document.getElementById(location.hash.slice(1));
  if (fresh) {
    fresh.querySelector('input, textarea, select').focus();
  }
}());
