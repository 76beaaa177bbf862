import { computed, effect, signal } from '@preact/signals-core';
import { h, render } from 'preact';
import { openBelow } from './browser/openBelow.ts';
import type { InlineStrings } from './messages/inline.en.ts';
import type { Panel } from './panel.ts';
import { searchIn } from './panelCalls.ts';
import { drawTracked } from './ui/drawTracked.ts';
import { answerText, InlineAnswers, LIST, optionId } from './ui/InlineAnswers.tsx';
import answerStyles from './ui/inlineAnswers.css?inline';

/** A field that the panel answers below. */
export interface InlineField {
  /** The combobox; it may have been typed in already. */
  readonly field: HTMLInputElement;
  /** Where it is said how many were found. */
  readonly status: HTMLElement;
  readonly root: ShadowRoot;
  readonly strings: InlineStrings;
}

/**
 * Shows what is found for the text in an inline field below it. The search is the panel's own: its text is in the
 * panel's field, too, and it counts like one that was made there.
 */
export function showAnswers(panel: Panel, { field, status, root, strings }: InlineField): void {
  const { model } = panel;
  /** The customer is at it: has typed, and neither gone away nor put the list aside. */
  const wanted = signal(false);
  const active = signal(-1);
  const isShown = computed(() => wanted.value && !model.isOpen.value && model.query.value.trim() !== '');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(answerStyles);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const list = document.createElement('div');
  list.className = 'answers';
  list.popover = 'manual';
  list.hidden = true;
  const block = field.closest('.inline');
  status.before(list);

  const goTo = (act: () => void) => {
    wanted.value = false;
    model.settle();
    act();
  };
  const answers = () =>
    h(InlineAnswers, {
      model,
      strings,
      active,
      read(result) {
        goTo(() => {
          panel.open();
          model.openArticle(result);
        });
      },
      contact() {
        goTo(() => {
          panel.contact('customer');
        });
      },
    });
  drawTracked(() => {
    render(answers(), list);
  });

  const type = () => {
    wanted.value = true;
    model.type(field.value);
  };
  field.addEventListener('input', type);
  if (field.value && field.value !== model.query.value) type();
  field.addEventListener('keydown', (event) => {
    const { results } = model.answer.value;
    if (event.isComposing) return;
    if (event.key === 'Escape' && isShown.value) wanted.value = false;
    else if (event.key === 'Enter' && isShown.value && active.value >= 0)
      root.getElementById(optionId(active.value))?.click();
    else if (event.key === 'Enter' && field.value.trim())
      goTo(() => {
        searchIn(panel, field.value);
      });
    else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && results.length > 0) {
      // From the field, which is -1, through the options, and round.
      const stops = results.length + 1;
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isShown.value) active.value = ((active.value + 1 + step + stops) % stops) - 1;
      wanted.value = true;
    } else return;
    event.preventDefault();
  });
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    wanted.value = false;
    field.focus();
  });
  // The focus stays in the field while the list is used.
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  block?.addEventListener('focusout', (event) => {
    if (block.contains((event as FocusEvent).relatedTarget as Node | null)) return;
    wanted.value = false;
    model.settle();
  });

  effect(() => {
    if (field.value !== model.query.value) field.value = model.query.value;
  });
  effect(() => {
    if (model.answer.value.results) active.value = -1;
  });
  effect(() => (isShown.value ? openBelow(list, field) : undefined));
  effect(() => {
    const { status: stage, results } = model.answer.value;
    field.ariaExpanded = String(isShown.value && stage !== 'failed' && results.length > 0);
    // Said once for each answer, and not while it is on its way.
    if (isShown.value && stage !== 'searching') status.textContent = answerText(model);
  });
  field.setAttribute('aria-controls', LIST);
  effect(() => {
    const { value } = active;
    if (value < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', optionId(value));
    root.getElementById(optionId(value))?.scrollIntoView({ block: 'nearest' });
  });
}
