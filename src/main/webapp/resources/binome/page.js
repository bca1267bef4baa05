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

  /** The name of a field without the number of its row: another row may stand there when the form comes back. */
  function withoutPlace(name) {
    return name.replace(/:\d+(?=:)/g, ':');
  }

  function hasPlace(name) {
    return withoutPlace(name) !== name;
  }

  /** Whose form it is in a list of forms: the id of what the row shows. */
  function rowOf(form) {
    const row = form.closest('[data-row]');
    return row ? row.dataset.row : '';
  }

  /** The fields that are named by the place of their row, with what the server wrote into them: by it the same list is known again. */
  function listIn(form) {
    return [...form.elements].filter(field => field.name && field.type !== 'hidden' && hasPlace(field.name)).map(field => [field.name,
      isTick(field) ? field.value + ' ' + field.defaultChecked
        : field.options ? [...field.options].filter(option => option.defaultSelected).map(option => option.value).join() : field.defaultValue]);
  }

  /** What texts are called on the page, in case that they cannot come back into their fields. */
  function labelsIn(form) {
    const texts = [...form.elements].filter(field => field.name && field.value && (field.type === 'textarea' || field.tagName === 'INPUT')
      && !isTick(field) && !['hidden', 'submit', 'button', 'reset', 'file', 'password'].includes(field.type));
    return texts.map(field => [field.name, (field.labels && field.labels[0] || {}).textContent || field.getAttribute('aria-label') || '']);
  }

  /** The form that was parked: by its id and, among the forms of a list, by what its row shows. */
  function parkedForm(parked, row) {
    const id = Object.keys(parked).find(name => parked[name][0] === name);
    return id && (row || !hasPlace(id)) && [...document.querySelectorAll('main form')]
      .find(form => withoutPlace(form.id) === withoutPlace(id) && rowOf(form) === row);
  }

  /** Shows texts that have no field any more, to be copied. */
  function showUnplaced(texts) {
    const above = document.querySelector('main .notice') || document.querySelector('main h1');
    if (texts.length === 0 || !above) {
      return;
    }
    const notice = document.createElement('section');
    notice.className = 'notice notice-warn';
    notice.id = 'unplaced';
    const box = document.createElement('div');
    const heading = document.createElement('h2');
    const lead = document.createElement('p');
    const list = document.createElement('dl');
    heading.textContent = binome.say('unplaced');
    lead.textContent = binome.say('unplacedLead');
    texts.forEach(([label, text]) => {
      const term = document.createElement('dt');
      const said = document.createElement('dd');
      term.textContent = label;
      said.textContent = text;
      said.className = 'prose';
      list.append(term, said);
    });
    box.append(heading, lead, list);
    notice.append(box);
    above.after(notice);
  }

  /**
   * Puts back what was typed into a form that the server could not take then. A form that saves itself goes on from what it had shown;
   * every other carries the mark of what it had shown, so that nothing that was stored meanwhile is written over. What has no field any
   * more, or stood in a list that is another one by now, is shown to be copied.
   */
  function unpark() {
    const block = document.getElementById('parked');
    if (!block) {
      return;
    }
    const parked = JSON.parse(block.textContent);
    const sent = JSON.parse((parked['binome.form'] || ['{}'])[0]);
    const form = parkedForm(parked, sent.row || '');
    const written = (parked.seen || [''])[0];
    const shown = written.startsWith('{') ? JSON.parse(written) : {};
    const never = ['submit', 'button', 'file', 'password'];
    const sameList = form && JSON.stringify(listIn(form)) === JSON.stringify(sent.list || []);
    const own = [...(form ? form.elements : [])]
      .filter(field => field.name && !field.disabled && !never.includes(field.type) && (sameList || !hasPlace(field.name)));
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
    const untouched = new Map(sent.list);
    showUnplaced((sent.labels || []).filter(([name]) => name in parked && !names.has(name) && parked[name][0] !== untouched.get(name))
      .map(([name, label]) => [label, parked[name].join('\n')]));
  }

  /** Says with the form whose page it is, for it comes back only to its writer, and what of it the names of its fields do not tell. */
  function sign(form) {
    const account = document.querySelector('meta[name="account"]');
    if (account && !form.elements['binome.account']) {
      const told = { 'binome.account': account.content, 'binome.form': JSON.stringify({ row: rowOf(form), list: listIn(form), labels: labelsIn(form) }) };
      Object.entries(told).forEach(([name, value]) => {
        const field = document.createElement('input');
        field.type = 'hidden';
        field.name = name;
        field.value = value;
        form.append(field);
      });
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
      const place = station.getBoundingClientRect();
      bar.scrollLeft += place.left + place.width / 2 - bar.getBoundingClientRect().left - bar.clientWidth / 2;
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

  /** Fields that are asked in some themes or for some answers only come and go with those; one with an answer stays. */
  function asked() {
    document.addEventListener('change', event => {
      const form = event.target.form;
      const given = name => [...form.elements].filter(field => field.name === name && (field.type !== 'checkbox' || field.checked)).map(field => field.value);
      const hits = (wanted, values) => !wanted || wanted.split(' ').some(value => values.includes(value));
      (form ? form.querySelectorAll('[data-asked]') : []).forEach(box => {
        const rule = box.dataset;
        const answered = [...box.querySelectorAll('input, select, textarea')].some(field => field.type === 'checkbox' ? field.checked : field.value);
        box.hidden = !answered && !(hits(rule.themes, given('theme')) && (!rule.if || hits(rule.answers, given(rule.if))));
      });
    });
  }

  menus();
  asked();
  choosers();
  appearance();
  narrow();
  sendOnce();
  counters();
  document.addEventListener('DOMContentLoaded', unpark);
  errorsFirst();
}());
