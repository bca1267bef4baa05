/*
 * Fields that take rows: a table of inputs in place of lines with upright strokes. The text area stays what is sent, saved and merged; the
 * cells have no names, so that nothing else sends them. What comes into the text area from elsewhere is drawn again.
 */
(function () {
  'use strict';

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  function rowsOf(area, width) {
    const rows = area.value.split('\n').filter(line => line.trim()).map(line => line.split('|').map(cell => cell.trim()));
    return [...rows, []].map(row => Array.from({ length: Math.max(width, row.length) }, (none, i) => row[i] || ''));
  }

  function start(box) {
    const area = box.querySelector('textarea');
    const columns = box.dataset.columns.split(' | ');
    const grid = element('div', { class: 'rows-grid' });
    const cells = row => [...row.querySelectorAll('input')].map(input => input.value.replace(/[|\n]/g, '/').trim());

    function write() {
      area.value = [...grid.querySelectorAll('tbody tr')].map(cells).filter(row => row.some(Boolean)).map(row => row.join(' | ').replace(/( \| )+$/, '')).join('\n');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }

    function rowOf(values, number) {
      const row = element('tr', {}, ...values.map((value, i) => {
        const name = box.dataset.cell.replace('{0}', number).replace('{1}', columns[i] || '');
        const input = element('input', { class: 'input', 'aria-label': name, value });
        return element('td', { 'data-label': columns[i] || '' }, input);
      }));
      const remove = element('button', { type: 'button', class: 'button button-quiet button-small', 'aria-label': box.dataset.remove.replace('{0}', number) }, '×');
      remove.addEventListener('click', () => { row.remove(); write(); draw(); add.focus(); });
      row.append(element('td', {}, remove));
      return row;
    }

    const add = element('button', { type: 'button', class: 'button button-small' }, box.dataset.add);
    add.addEventListener('click', () => {
      const body = grid.querySelector('tbody');
      const row = rowOf(columns.map(() => ''), body.children.length + 1);
      body.append(row);
      row.querySelector('input').focus();
    });

    function draw() {
      const head = element('tr', {}, ...columns.map(name => element('th', { scope: 'col' }, name)), element('td', {}));
      const body = element('tbody', {}, ...rowsOf(area, columns.length).map((row, i) => rowOf(row, i + 1)));
      grid.replaceChildren(element('table', { class: 'table table-cards' }, element('thead', {}, head), body), add);
    }

    grid.addEventListener('input', event => { event.stopPropagation(); write(); });
    grid.addEventListener('change', event => event.stopPropagation());
    area.addEventListener('input', event => { if (event.detail === 'restored') { draw(); } });
    draw();
    area.before(grid);
    area.hidden = true;
    (document.querySelector('label[for="' + area.id + '"]') || grid).addEventListener('click', () => grid.querySelector('input').focus());
  }

  document.querySelectorAll('[data-rows]').forEach(start);
}());
