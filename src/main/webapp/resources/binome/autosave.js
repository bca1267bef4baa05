/*
 * Saves a form by itself, field by field: <form data-autosave="/api/…" data-version="3">.
 *
 * PATCH {version, fields: {name: value}} with X-CSRF-Token answers 200 {version, savedAt}, 409 {conflicts, version} or 401.
 * What could not be sent stays in this browser and is sent when the connection or the session is back.
 */
(function () {
  'use strict';

  const PAUSE = 900;
  const RETRY = 5000;
  const binome = window.binome = window.binome || {};

  function valueOf(form, name) {
    const fields = [...form.elements].filter(field => field.name === name);
    if (fields[0].type === 'radio') {
      const chosen = fields.find(field => field.checked);
      return chosen ? chosen.value : '';
    }
    if (fields[0].type === 'checkbox') {
      const chosen = fields.filter(field => field.checked).map(field => field.value);
      return fields.length === 1 ? String(fields[0].checked) : chosen.join(',');
    }
    if (fields[0].multiple) {
      return [...fields[0].selectedOptions].map(option => option.value).join(',');
    }
    return fields[0].value;
  }

  function put(form, name, value) {
    [...form.elements].filter(field => field.name === name).forEach(field => {
      if (field.type === 'radio') {
        field.checked = field.value === value;
      } else if (field.type === 'checkbox') {
        field.checked = value === 'true' || value.split(',').includes(field.value);
      } else {
        field.value = value;
        field.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'restored' }));
      }
    });
  }

  class Autosave {

    constructor(form) {
      this.form = form;
      this.address = form.dataset.autosave;
      this.version = Number(form.dataset.version);
      this.key = 'binome.autosave ' + this.address;
      this.dirty = new Map();
      this.known = new Map();
      this.timer = 0;
      this.busy = false;
      this.output = document.querySelector('.saving[data-saving="' + form.id + '"]') || form.querySelector('.saving');
      form.addEventListener('input', event => this.note(event));
      form.addEventListener('change', event => this.note(event));
      form.addEventListener('submit', () => { this.stopped = true; localStorage.removeItem(this.key); });
      window.addEventListener('online', () => this.send());
      document.addEventListener('visibilitychange', () => this.flush());
      this.restore();
    }

    /** A field changed: remember it here at once, send it after a pause in typing. */
    note(event) {
      const name = event.target.name;
      if (!name || event.detail === 'restored' || event.target.type === 'hidden' || event.target.dataset.autosave === 'no') {
        return;
      }
      const value = valueOf(this.form, name);
      if (!this.dirty.has(name) && this.known.get(name) === value) {
        return;
      }
      this.dirty.set(name, value);
      this.keep();
      this.later(PAUSE);
    }

    later(milliseconds) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), milliseconds);
    }

    flush() {
      if (document.visibilityState === 'hidden' && this.dirty.size > 0) {
        this.send();
      }
    }

    keep() {
      if (this.dirty.size === 0) {
        localStorage.removeItem(this.key);
      } else {
        localStorage.setItem(this.key, JSON.stringify({ version: this.version, fields: Object.fromEntries(this.dirty) }));
      }
    }

    /** What an earlier visit could not send comes back into its fields, and is tried again. */
    restore() {
      const kept = JSON.parse(localStorage.getItem(this.key) || 'null');
      if (!kept) {
        return;
      }
      const known = Object.entries(kept.fields).filter(([name]) => [...this.form.elements].some(field => field.name === name));
      known.forEach(([name, value]) => { this.dirty.set(name, value); put(this.form, name, value); });
      this.version = Math.min(this.version, kept.version);
      this.tell('offline', binome.say('restored'));
      this.later(0);
    }

    async send() {
      if (this.busy || this.stopped || this.dirty.size === 0) {
        return;
      }
      this.busy = true;
      const sent = new Map(this.dirty);
      this.tell('saving', binome.say('saving'));
      try {
        const answer = await fetch(this.address, {
          method: 'PATCH',
          keepalive: document.visibilityState === 'hidden',
          credentials: 'same-origin',
          headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': binome.token(), 'Accept': 'application/json' },
          body: JSON.stringify({ version: this.version, fields: Object.fromEntries(sent) })
        });
        await this.hear(answer, sent);
      } catch (lost) {
        this.tell('offline', binome.say('offline'));
        this.later(RETRY);
      } finally {
        this.busy = false;
      }
      if (this.again) {
        this.again = false;
        this.later(0);
      }
    }

    async hear(answer, sent) {
      const said = await answer.json().catch(() => ({}));
      if (answer.ok) {
        this.saved(said, sent);
      } else if (answer.status === 409 && said.conflicts) {
        await this.conflict(said);
      } else if (answer.status === 401) {
        this.tell('offline', binome.say('signedOut'));
        this.later(RETRY);
      } else if (answer.status >= 500) {
        this.tell('offline', binome.say('offline'));
        this.later(RETRY);
      } else {
        this.tell('refused', binome.say('refused', said.title || answer.status));
      }
    }

    saved(said, sent) {
      this.version = said.version;
      this.form.dataset.version = said.version;
      sent.forEach((value, name) => {
        this.known.set(name, value);
        if (this.dirty.get(name) === value) {
          this.dirty.delete(name);
        }
      });
      this.keep();
      const at = said.savedAt ? new Date(said.savedAt) : new Date();
      this.tell('saved', binome.say('saved', at.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })));
      this.again = this.dirty.size > 0;
      this.form.dispatchEvent(new CustomEvent('autosave:saved', { bubbles: true, detail: said }));
    }

    async conflict(said) {
      this.tell('conflict', binome.say('conflict'));
      for (const conflict of said.conflicts) {
        const text = await binome.merge(conflict, this.labelOf(conflict.field));
        put(this.form, conflict.field, text);
        this.dirty.set(conflict.field, text);
      }
      this.version = said.version;
      this.keep();
      this.again = true;
    }

    labelOf(name) {
      const field = [...this.form.elements].find(one => one.name === name);
      const label = field && field.labels && field.labels[0];
      return label ? label.textContent.trim() : name;
    }

    tell(state, sentence) {
      if (this.output) {
        this.output.dataset.state = state;
        this.output.textContent = sentence;
      }
    }
  }

  binome.token = () => (document.querySelector('meta[name="csrf-token"]') || {}).content || '';
  binome.autosaves = [...document.querySelectorAll('form[data-autosave]')].map(form => new Autosave(form));
}());
