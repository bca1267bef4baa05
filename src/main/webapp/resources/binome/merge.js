/* Shows two texts that met in one field, and lets the person keep one or write a third. */
(function () {
  'use strict';

  const binome = window.binome = window.binome || {};

  function element(tag, className, ...content) {
    const made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  function side(title, text, choice, use) {
    const button = element('button', 'button button-small', choice);
    button.type = 'button';
    button.addEventListener('click', () => use(text));
    return element('div', '', element('h3', '', title), element('p', 'text', text || '-'), button);
  }

  /**
   * Asks which text is to stay.
   *
   * @param conflict {field, yours, theirs, by, at}
   * @param label what the field is called on the page
   * @return a promise of the text; the dialog cannot be left without one
   */
  binome.merge = function (conflict, label) {
    return new Promise(resolve => {
      const dialog = element('dialog', '');
      const title = element('h2', '', binome.say('mergeTitle', label));
      const result = element('textarea', 'input');
      const both = element('button', 'button', binome.say('mergeBoth'));
      const keep = element('button', 'button button-main', binome.say('mergeSave'));
      const at = conflict.at ? binome.moment(new Date(conflict.at)) : '';
      const taken = element('p', 'soft');
      const use = text => {
        result.value = text;
        taken.textContent = binome.say('mergeTaken', keep.textContent);
        result.focus();
      };
      title.id = 'merge-title';
      taken.id = 'merge-taken';
      taken.setAttribute('role', 'status');
      result.id = 'merge-result';
      result.rows = 8;
      result.value = conflict.yours;
      keep.type = 'button';
      both.type = 'button';
      both.addEventListener('click', () => use(conflict.theirs + '\n\n' + conflict.yours));
      const heading = element('label', '', binome.say('mergeResult'));
      heading.htmlFor = result.id;
      dialog.setAttribute('aria-labelledby', title.id);
      dialog.append(title, element('p', '', binome.say('mergeLead', conflict.by, at)),
        element('div', 'merge',
          side(binome.say('mergeYours'), conflict.yours, binome.say('mergeUseYours'), use),
          side(binome.say('mergeTheirs', conflict.by), conflict.theirs, binome.say('mergeUseTheirs'), use),
          element('div', 'merged field wide', heading, taken, result)),
        element('div', 'actions', keep, both));
      dialog.addEventListener('cancel', event => event.preventDefault());
      keep.addEventListener('click', () => { dialog.close(); dialog.remove(); resolve(result.value); });
      document.body.append(dialog);
      dialog.showModal();
    });
  };
}());
