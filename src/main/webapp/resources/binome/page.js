/* What every page gains from a script, and can do without: menus that close, counters, light or dark, undo. */
(function () {
  'use strict';

  const texts = document.getElementById('texts');
  const binome = window.binome = window.binome || {};

  /** A sentence of the page in the reader's language, {0} and {1} replaced. */
  binome.say = function (name, ...values) {
    const sentence = (texts && texts.dataset[name]) || '';
    const elided = document.documentElement.lang === 'fr' ? sentence.replace(/\b([Dd])e \{(\d)\}/g,
      (part, letter, index) => /^[aeiou]/i.test(String(values[index]).normalize('NFD')) ? letter + '’{' + index + '}' : part) : sentence;
    return elided.replace(/\{(\d)\}/g, (hole, index) => values[index] ?? hole);
  };

  /** English as it is written in Europe: 12 March, 14:32. */
  function language() {
    return document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  }

  /** The zone of all times on the page, whatever the browser's is. */
  function zone() {
    return (texts && texts.dataset.zone) || 'Europe/Brussels';
  }

  /** A time of day: 14:32. */
  binome.time = function (instant) {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone(), hour: '2-digit', minute: '2-digit' }).format(instant);
  };

  /** A moment as the pages write it: 12 March 2026, 14:32 CET. */
  binome.moment = function (instant) {
    const day = new Intl.DateTimeFormat(language(), { timeZone: zone(), dateStyle: 'long' }).format(instant);
    const name = new Intl.DateTimeFormat('en-GB', { timeZone: zone(), timeZoneName: 'short' }).formatToParts(instant)
      .find(part => part.type === 'timeZoneName').value;
    return (language() === 'fr' ? day.replace(/^1 /, '1er ') : day) + ', ' + binome.time(instant) + ' ' + name;
  };

  function closeMenus(except) {
    document.querySelectorAll('details.menu[open]').forEach(menu => {
      if (menu !== except && !menu.contains(except)) {
        menu.open = false;
      }
    });
  }

  function menus() {
    document.addEventListener('click', event => closeMenus(event.target.closest('details.menu')));
    document.addEventListener('keydown', event => {
      const menu = event.key === 'Escape' && event.target.closest('details.menu[open]');
      if (menu) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
    document.addEventListener('focusin', event => closeMenus(event.target.closest('details.menu')));
  }

  /** On a narrow window the thread shows three stations: begin with the one where the reader is. */
  function whereInTheThread() {
    const frame = document.querySelector('.thread > .wrap');
    const here = frame && frame.querySelector('[aria-current="step"]');
    if (here) {
      frame.scrollLeft = here.offsetLeft - (frame.clientWidth - here.clientWidth) / 2;
    }
  }

  function appearance() {
    const root = document.documentElement;
    const mark = () => document.querySelectorAll('[data-theme-choice]').forEach(button =>
      button.setAttribute('aria-pressed', String(button.dataset.themeChoice === (root.dataset.theme || 'auto'))));
    document.querySelectorAll('details.appearance').forEach(menu => { menu.hidden = false; });
    document.addEventListener('click', event => {
      const button = event.target.closest('[data-theme-choice]');
      if (!button) {
        return;
      }
      root.dataset.theme = button.dataset.themeChoice;
      const secure = location.protocol === 'https:' ? '; Secure' : '';
      document.cookie = 'binome_theme=' + root.dataset.theme + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
      mark();
      button.closest('details').open = false;
    });
    mark();
  }

  function count(counter) {
    const field = document.getElementById(counter.dataset.for);
    if (!field || !texts) {
      return;
    }
    const used = [...field.value].length;
    const limit = Number(counter.dataset.limit);
    counter.classList.toggle('is-over', used > limit);
    counter.textContent = used > limit ? binome.say('over', used - limit) : binome.say('counter', used, limit);
  }

  function counters() {
    document.querySelectorAll('.counter[data-for]').forEach(count);
    document.addEventListener('input', event => {
      const counter = event.target.id && document.querySelector('.counter[data-for="' + CSS.escape(event.target.id) + '"]');
      if (counter) {
        count(counter);
      }
    });
  }

  function errorsFirst() {
    document.querySelectorAll('.field.has-error :is(input, select, textarea)').forEach(field => field.setAttribute('aria-invalid', 'true'));
    const summary = document.querySelector('.error-summary');
    if (summary) {
      summary.focus();
    }
  }

  function isTick(field) {
    return field.type === 'checkbox' || field.type === 'radio';
  }

  /** What was typed into the fields of one name, as a form that saves itself writes it. */
  function typedIn(fields, values) {
    if (fields[0].type === 'checkbox' && fields.length === 1) {
      return String(values.includes(fields[0].value));
    }
    return fields[0].multiple || fields[0].type === 'checkbox' ? values.join(',') : values[0] || '';
  }

  /** Whether a field was parked as it had been shown: what is stored in it by now stays in sight. */
  function isLeft(typed, shown) {
    const plain = text => text.replace(/\r\n/g, '\n').trim();
    return shown !== undefined && plain(typed) === plain(shown);
  }

  function putBack(field, values, index) {
    if (isTick(field)) {
      field.checked = values.includes(field.value);
    } else if (field.multiple && field.options) {
      [...field.options].forEach(option => { option.selected = values.includes(option.value); });
    } else {
      field.value = values[Math.min(index, values.length - 1)];
    }
    if (field.type !== 'hidden') {
      field.dispatchEvent(new Event(isTick(field) ? 'change' : 'input', { bubbles: true }));
    }
  }

  /**
   * Puts back what was typed into a form that the server could not take then. A form that saves itself goes on from what it had shown;
   * every other carries the mark of what it had shown, so that nothing that was stored meanwhile is written over.
   */
  function unpark() {
    const block = document.getElementById('parked');
    if (!block) {
      return;
    }
    const parked = JSON.parse(block.textContent);
    const form = [...document.querySelectorAll('main form')].find(one => one.id in parked);
    const written = (parked.seen || [''])[0];
    const shown = written.startsWith('{') ? JSON.parse(written) : {};
    const never = ['submit', 'button', 'file', 'password'].concat(form ? [] : ['hidden', 'checkbox', 'radio']);
    const own = [...(form ? form.elements : document.querySelectorAll('main form [name]'))]
      .filter(field => field.name && !field.disabled && !never.includes(field.type));
    const names = new Set(own.map(field => field.name));
    names.forEach(name => {
      const fields = own.filter(field => field.name === name);
      const values = parked[name] || (isTick(fields[0]) ? [] : null);
      if (!values || name === 'seen' && written.startsWith('{') || isLeft(typedIn(fields, values), shown[name])) {
        return;
      }
      (binome.autosaves || []).filter(autosave => name in shown && autosave.form === form)
        .forEach(autosave => autosave.known.set(name, shown[name]));
      fields.forEach((field, index) => putBack(field, values, index));
    });
  }

  /** Says with the form whose page it is: it comes back only to its writer. */
  function sign(form) {
    const account = document.querySelector('meta[name="account"]');
    if (account && !form.elements['binome.account']) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'binome.account';
      field.value = account.content;
      form.append(field);
    }
  }

  /** Lets a form be sent once: a second click while the first is on its way would do the same again. */
  function sendOnce() {
    window.addEventListener('submit', event => {
      const form = event.target;
      if (event.defaultPrevented || (form.getAttribute('method') || '').toLowerCase() !== 'post') {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
      } else {
        sign(form);
        form.dataset.sent = 'true';
        form.setAttribute('aria-busy', 'true');
      }
    });
    window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
      delete form.dataset.sent;
      form.removeAttribute('aria-busy');
    }));
  }

  /** Tells what was done, with a way back instead of a question before. */
  binome.offerUndo = function (sentence, undo) {
    document.querySelectorAll('.toast').forEach(old => old.remove());
    const toast = document.createElement('div');
    const button = document.createElement('button');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    toast.append(sentence, button);
    button.type = 'button';
    button.textContent = binome.say('undo');
    button.addEventListener('click', () => { toast.remove(); undo(); });
    document.body.append(toast);
    setTimeout(() => toast.matches(':focus-within, :hover') || toast.remove(), 15000);
  };

  /** On a narrow screen: the station where one is comes into sight, and filters fold away above what they filter. */
  function narrow() {
    const station = document.querySelector('.station[aria-current="step"]');
    const bar = station && station.closest('.wrap');
    if (bar) {
      bar.scrollLeft = station.offsetLeft - (bar.clientWidth - station.offsetWidth) / 2;
    }
    if (matchMedia('(max-width: 47.99rem)').matches) {
      document.querySelectorAll('details.facet[open]').forEach(facet => { facet.open = false; });
    }
  }

  /** Boxes that are folded away: what is ticked stands above them, by name. */
  function choosers() {
    document.addEventListener('change', event => {
      const chooser = event.target.closest('details.chooser');
      if (chooser) {
        const names = [...chooser.querySelectorAll('input:checked')].map(box => box.labels[0].textContent);
        chooser.querySelector('.chosen').textContent = names.join(', ') || chooser.dataset.none;
      }
    });
  }

  menus();
  choosers();
  whereInTheThread();
  appearance();
  narrow();
  sendOnce();
  counters();
  document.addEventListener('DOMContentLoaded', unpark);
  errorsFirst();
}());
