/*
 * Saves a form by itself, field by field: <form data-autosave="/api/…">.
 *
 * PATCH {fields: {name: value}, seen: {name: value}} with X-CSRF-Token answers 200 {savedAt, refusals}, 409 {conflicts} or 401.
 * "seen" is what this page last knew as stored in that field: the server writes over nothing else.
 * What could not be sent stays in this browser, for this account only, and is sent when the connection or the session is back: a new
 * session of the same person gives its token, one of somebody else takes nothing, and is not asked about until somebody looks at the page:
 * each question would keep it alive. A value that the server refuses, or over which it stumbles (500),
 * is marked with its sentence, stays here too and holds up no other; who leaves the page while something cannot be saved is warned. A button
 * that sends the form as a whole leaves the page only when the server answers, and what stays in this browser goes only when the server has it.
 */
(function () {
  'use strict';

  const PAUSE = 900;
  const RETRY = 5000;
  const TRIES = 6;
  const KEPT = 'binome.autosave ';
  const SENT_WHOLE = 'binome.autosave.sent';
  const binome = window.binome = window.binome || {};

  /** The state of a field as it is now, and as the server wrote it into the page. */
  const NOW = { text: 'value', checked: 'checked', selected: 'selected' };
  const SENT = { text: 'defaultValue', checked: 'defaultChecked', selected: 'defaultSelected' };

  /** This browser's memory may be full or shut: then nothing waits here, and what is typed goes to the server all the same. */
  function tried(act) {
    try {
      return act();
    } catch (refused) {
      return null;
    }
  }

  function valueOf(form, name, state) {
    const fields = [...form.elements].filter(field => field.name === name);
    if (fields[0].type === 'radio') {
      const chosen = fields.find(field => field[state.checked]);
      return chosen ? chosen.value : '';
    }
    if (fields[0].type === 'checkbox') {
      const chosen = fields.filter(field => field[state.checked]).map(field => field.value);
      return fields.length === 1 ? String(fields[0][state.checked]) : chosen.join(',');
    }
    if (fields[0].options) {
      const options = [...fields[0].options];
      const chosen = options.filter(option => option[state.selected]).map(option => option.value);
      return fields[0].multiple || chosen.length > 0 ? chosen.join(',') : (options[0] || { value: '' }).value;
    }
    return fields[0][state.text];
  }

  function isWritten(field) {
    return field.name && field.dataset.autosave !== 'no' && !['hidden', 'submit', 'button', 'reset', 'fieldset', 'output'].includes(field.type);
  }

  /** What the server wrote into the form: its fields, and over them what a form that came back with errors says it had shown. */
  function shownBy(form) {
    const shown = new Map([...form.elements].filter(isWritten).map(field => [field.name, valueOf(form, field.name, SENT)]));
    Object.entries(JSON.parse((form.elements.seen || {}).value || '{}')).forEach(([name, value]) => shown.set(name, value));
    return shown;
  }

  function same(one, other) {
    return one.replace(/\r\n/g, '\n').trim() === other.replace(/\r\n/g, '\n').trim();
  }

  function put(form, name, value) {
    [...form.elements].filter(field => field.name === name).forEach(field => {
      if (field.type === 'radio') {
        field.checked = field.value === value;
      } else if (field.type === 'checkbox') {
        field.checked = value === 'true' || value.split(/[,;\s]+/).includes(field.value);
        field.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: 'restored' }));
      } else {
        field.value = value;
        field.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'restored' }));
      }
    });
  }

  /** Says under the label of a field why it is not saved; nothing once it is. */
  function mark(form, name, message) {
    const field = [...form.elements].find(one => one.name === name);
    const box = field && (field.closest('.field') || field.closest('td, details'));
    if (!box) {
      return;
    }
    const id = (field.id || form.id + '-' + name) + '-error';
    let error = document.getElementById(id);
    if (message && !error) {
      error = document.createElement('span');
      error.className = 'field-error';
      error.id = id;
      box.insertBefore(error, [...box.children].find(child => child.contains(field)));
      field.setAttribute('aria-describedby', ((field.getAttribute('aria-describedby') || '') + ' ' + id).trim());
    }
    if (error) {
      error.textContent = message;
      error.hidden = !message;
    }
    box.classList.toggle('has-error', Boolean(message));
    if (message) {
      field.setAttribute('aria-invalid', 'true');
    } else {
      field.removeAttribute('aria-invalid');
    }
  }

  class Autosave {

    constructor(form) {
      this.form = form;
      this.address = form.dataset.autosave;
      const language = form.elements.in ? ' ' + form.elements.in.value : '';
      this.key = KEPT + binome.account() + ' ' + this.address.split('?')[0] + language;
      this.dirty = new Map();
      this.known = shownBy(form);
      this.held = new Map();
      this.stumbling = new Map();
      this.marked = new Set();
      this.unsaved = false;
      this.lost = new Map();
      this.timer = 0;
      this.running = null;
      this.settling = null;
      this.unreached = false;
      this.elsewhere = false;
      this.output = document.querySelector('.saving[data-saving="' + form.id + '"]') || form.querySelector('.saving');
      form.addEventListener('input', event => this.note(event));
      form.addEventListener('change', event => this.note(event));
      form.addEventListener('submit', event => this.submit(event));
      window.addEventListener('online', () => this.send());
      window.addEventListener('focus', () => this.lookedAt());
      document.addEventListener('visibilitychange', () => this.flush());
      window.addEventListener('beforeunload', event => this.warn(event));
      window.addEventListener('pageshow', () => { this.stopped = false; });
      this.restore();
    }

    /** A field changed: remember it here at once, send it after a pause in typing. */
    note(event) {
      const name = event.target.name;
      if (event.detail === 'restored' || !isWritten(event.target)) {
        return;
      }
      const value = valueOf(this.form, name, NOW);
      if (!this.dirty.has(name) && !this.held.has(name) && this.known.get(name) === value) {
        return;
      }
      this.held.delete(name);
      this.stumbling.delete(name);
      this.dirty.set(name, value);
      this.keep();
      this.later(PAUSE);
    }

    later(milliseconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), milliseconds);
    }

    flush() {
      if (document.visibilityState !== 'hidden') {
        this.lookedAt();
      } else if (!this.elsewhere) {
        this.send();
      }
    }

    /** Somebody looks at the page: what waits for its writer, or for a server that stumbled, is tried again. */
    lookedAt() {
      if (this.elsewhere || this.stumbling.size > 0) {
        this.send();
      }
    }

    /** What was only typed is sent on leaving; what cannot be saved would be lost. */
    warn(event) {
      if (!this.stopped && (this.held.size > 0 || this.unsaved && this.dirty.size > 0)) {
        event.preventDefault();
      }
    }

    keep() {
      if (this.dirty.size + this.held.size === 0) {
        tried(() => localStorage.removeItem(this.key));
      } else {
        tried(() => localStorage.setItem(this.key, JSON.stringify(Object.fromEntries(
          [...this.held, ...this.dirty].map(([name, value]) => [name, { value, seen: this.seen(name) }])))));
      }
    }

    seen(name) {
      return this.known.get(name) ?? '';
    }

    /** What an earlier visit could not send comes back into its fields, and is tried again; what the server has by now is forgotten. */
    restore() {
      const kept = tried(() => JSON.parse(localStorage.getItem(this.key))) || {};
      const waiting = Object.entries(kept).filter(([name, { value }]) => this.known.has(name) && !same(this.seen(name), value));
      if (waiting.length === 0) {
        tried(() => localStorage.removeItem(this.key));
        return;
      }
      waiting.forEach(([name, { value, seen }]) => {
        this.dirty.set(name, value);
        this.known.set(name, seen);
        put(this.form, name, value);
      });
      this.tell('offline', binome.say('restored'));
      this.later(0);
    }

    /** @return whether there is more to send at once */
    send() {
      if (this.running || this.stopped || this.dirty.size === 0) {
        return this.running || Promise.resolve(false);
      }
      this.running = this.attempt(new Map([...this.held, ...this.dirty])).then(more => {
        this.running = null;
        if (more) {
          this.later(0);
        }
        return more;
      });
      return this.running;
    }

    async attempt(sent) {
      if (this.elsewhere && await binome.session() === 'other') {
        return this.refusedToOthers();
      }
      this.elsewhere = false;
      this.tell('saving', binome.say('saving'));
      const token = binome.token();
      try {
        const answer = await fetch(this.address, {
          method: 'PATCH',
          keepalive: document.visibilityState === 'hidden',
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': token, 'Accept': 'application/json' },
          body: JSON.stringify({
            fields: Object.fromEntries(sent),
            seen: Object.fromEntries([...sent.keys()].map(name => [name, this.seen(name)]))
          })
        });
        this.unreached = false;
        if (sent.size > 1 && (answer.status === 500 || answer.status === 422)) {
          return await this.apart(sent);
        }
        return answer.status === 403 ? await this.shut(answer, token) : await this.hear(answer, sent);
      } catch (lost) {
        return this.unheard(sent);
      }
    }

    /** One of several values is too much for the server: each goes alone, so that it holds up no other. */
    async apart(sent) {
      let more = false;
      for (const [name, value] of sent) {
        if (!this.elsewhere && !this.unreached) {
          more = await this.attempt(new Map([[name, value]])) || more;
        }
      }
      return more;
    }

    /** No connection, or none that answers. */
    unheard(sent) {
      this.unreached = true;
      this.unknown(sent);
      this.tell('offline', binome.say('offline'));
      this.later(RETRY);
      return false;
    }

    /** Nobody knows whether what was sent arrived: if it did, it is no text of somebody else. */
    unknown(sent) {
      this.unsaved = true;
      sent.forEach((value, name) => this.lost.set(name, [...(this.lost.get(name) || []), value]));
    }

    /** The server answers, and fails: it is asked again ever later, and not for ever, because each question keeps a session alive. */
    stumbled(sent) {
      this.unknown(sent);
      sent.forEach((value, name) => {
        this.stumbling.set(name, (this.stumbling.get(name) || 0) + 1);
        this.mark(name, binome.say('stumbled', this.labelOf(name)));
      });
      this.tellStumbling();
      const tries = Math.min(...this.stumbling.values());
      if (tries < TRIES) {
        this.later(RETRY * 2 ** (tries - 1));
      }
      return false;
    }

    tellStumbling() {
      this.tell('refused', binome.say('stumbled', [...this.stumbling.keys()].map(name => this.labelOf(name)).join(', ')));
    }

    /** A value that the field cannot hold waits here, marked, until it is written otherwise. */
    refuse(name, value, message) {
      if ((this.dirty.get(name) ?? value) === value) {
        this.held.set(name, value);
      }
      this.stumbling.delete(name);
      this.mark(name, message);
      this.taken(name, value);
    }

    taken(name, value) {
      if (this.dirty.get(name) === value) {
        this.dirty.delete(name);
      }
    }

    mark(name, message) {
      mark(this.form, name, message);
      this.marked[message ? 'add' : 'delete'](name);
    }

    /** The door is shut: to an earlier session, which has a new token by now, to somebody else's text, or to what one may not do. */
    async shut(answer, token) {
      const session = await binome.session();
      if (session === 'other') {
        return this.refusedToOthers();
      }
      return session === 'own' && binome.token() !== token || this.hear(answer, new Map());
    }

    /** Somebody else signed in in this browser: what was typed waits for its writer, without a word to the server. */
    refusedToOthers() {
      this.unsaved = true;
      this.elsewhere = true;
      clearTimeout(this.timer);
      this.tell('refused', binome.say('elsewhere'));
      return false;
    }

    async hear(answer, sent) {
      const said = await answer.json().catch(() => ({}));
      if (answer.ok) {
        return this.saved(said, sent);
      }
      if (answer.status === 409 && said.conflicts) {
        return this.conflict(said);
      }
      this.unsaved = true;
      if (answer.status === 401) {
        this.tell('offline', binome.say('signedOut'));
        this.later(RETRY);
      } else if (answer.status === 500) {
        return this.stumbled(sent);
      } else if (answer.status > 500) {
        this.unknown(sent);
        this.tell('offline', binome.say('offline'));
        this.later(RETRY);
      } else if (answer.status === 409) {
        this.later(PAUSE);
      } else {
        sent.forEach((value, name) => this.refuse(name, value, said.title || ''));
        this.keep();
        this.tell('refused', binome.say('refused', said.title || answer.status));
      }
      return false;
    }

    saved(said, sent) {
      const refused = new Map((said.refusals || []).map(refusal => [refusal.field, refusal.message]));
      sent.forEach((value, name) => {
        if (!refused.has(name)) {
          this.known.set(name, value);
          this.lost.delete(name);
          this.held.delete(name);
          this.stumbling.delete(name);
          if (value || this.marked.has(name)) {
            this.mark(name, '');
          }
          this.taken(name, value);
        } else {
          this.refuse(name, value, refused.get(name));
        }
      });
      this.unsaved = this.stumbling.size > 0;
      this.keep();
      const at = said.savedAt ? new Date(said.savedAt) : new Date();
      if (this.unsaved) {
        this.tellStumbling();
      } else if (this.held.size > 0) {
        this.tell('refused', binome.say('partly'));
      } else {
        this.tell('saved', binome.say('saved', binome.time(at)));
      }
      this.form.dispatchEvent(new CustomEvent('autosave:saved', { bubbles: true, detail: said }));
      return this.dirty.size > 0;
    }

    async conflict(said) {
      for (const conflict of said.conflicts) {
        const name = conflict.field;
        if (!(this.lost.get(name) || []).some(value => same(value, conflict.theirs))) {
          this.tell('conflict', binome.say('conflict'));
          const text = await binome.merge({ ...conflict, yours: this.dirty.get(name) ?? conflict.yours }, this.labelOf(name));
          put(this.form, name, text);
          this.dirty.set(name, text);
        }
        this.known.set(name, conflict.theirs);
        this.lost.delete(name);
      }
      this.keep();
      return true;
    }

    /** The form goes as a whole: what is not saved yet goes first, so that two texts in one field are merged here. */
    submit(event) {
      if (this.stopped) {
        return;
      }
      event.preventDefault();
      this.settling = this.settling || this.settle().then(reached => {
        this.settling = null;
        if (reached) {
          this.leave();
          this.form.requestSubmit(event.submitter);
        }
      });
    }

    /** @return whether the server answers the same person; when it does not, the page stays as it is and says so */
    async settle() {
      let more = true;
      while (more) {
        more = await this.send();
        clearTimeout(this.timer);
      }
      const session = this.unreached && this.dirty.size > 0 ? 'lost' : await binome.session();
      if (session === 'lost') {
        this.tell('offline', binome.say('unsent'));
        this.later(RETRY);
      } else if (session === 'other') {
        this.refusedToOthers();
      }
      return session !== 'lost' && session !== 'other';
    }

    /** What the server has not acknowledged stays in this browser until a page tells that the form was taken. */
    leave() {
      this.stopped = true;
      tried(() => localStorage.getItem(this.key) && sessionStorage.setItem(SENT_WHOLE, this.key));
      if (this.form.elements.seen) {
        this.form.elements.seen.value = JSON.stringify(Object.fromEntries(this.known));
      }
    }

    labelOf(name) {
      const field = [...this.form.elements].find(one => one.name === name);
      const several = field && field.type === 'checkbox' && [...this.form.elements].filter(one => one.name === name).length > 1;
      const label = several ? field.closest('fieldset').querySelector('legend') : field && field.labels && field.labels[0];
      return label ? label.textContent.trim() : field && field.getAttribute('aria-label') || name;
    }

    tell(state, sentence) {
      if (this.output) {
        this.output.dataset.state = state;
        this.output.textContent = sentence;
      }
    }
  }

  /** A page that says what was done is the answer to a form that was sent whole: nothing of it waits here any more. */
  function acknowledge() {
    const key = tried(() => sessionStorage.getItem(SENT_WHOLE));
    tried(() => sessionStorage.removeItem(SENT_WHOLE));
    if (key && document.querySelector('main .notice-ok[role="status"]')) {
      tried(() => localStorage.removeItem(key));
    }
  }

  const meta = name => document.querySelector('meta[name="' + name + '"]') || { content: '' };

  binome.account = () => meta('account').content;
  binome.token = () => meta('csrf-token').content;

  /** Asks the server whose session this is: 'own', and its token is known from now on, 'other', 'none', or 'lost' without an answer. */
  binome.session = async function () {
    try {
      const answer = await fetch('/api/session', { credentials: 'same-origin', cache: 'no-store', headers: { 'Accept': 'application/json' } });
      if (!answer.ok) {
        return answer.status >= 500 ? 'lost' : 'none';
      }
      const session = await answer.json();
      if (String(session.account) !== binome.account()) {
        return 'other';
      }
      meta('csrf-token').content = session.csrfToken;
      return 'own';
    } catch (lost) {
      return 'lost';
    }
  };

  /** Texts from before their keys named an account: nobody knows whose they are, so they are shown to nobody. */
  function dropNameless() {
    tried(() => Object.keys(localStorage).filter(key => key.startsWith(KEPT) && !/^\d+ /.test(key.slice(KEPT.length)))
      .forEach(key => localStorage.removeItem(key)));
  }

  acknowledge();
  dropNameless();
  binome.autosaves = [...document.querySelectorAll('form[data-autosave]')].map(form => new Autosave(form));
}());
