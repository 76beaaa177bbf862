/** Tabs of MkDocs, VitePress, Docusaurus, Sphinx and Starlight. */
const TABS = '.tabbed-set,.vp-code-group,.tabs-container,.sphinx-tabs,starlight-tabs';
const LABEL = '[role="tab"],.tabbed-labels>label,.tabs>label';
const PANEL = '[role="tabpanel"],.tabbed-block,.blocks>*';

/**
 * The panels of a set of tabs one after the other, each behind its label: who reads in the panel must not lose those that
 * their page hides.
 *
 * @returns labels as text and panels as elements, or undefined where the element is no set of tabs
 */
export function tabPanels(element: Element): readonly (string | Element)[] | undefined {
  if (!element.matches(TABS) && !holdsTabs(element)) return undefined;
  /** Not those of a set within one of the panels. */
  const own = (selector: string) =>
    Array.from(element.querySelectorAll(selector)).filter((one) => {
      const around = one.parentElement?.closest(PANEL);
      return !around || around === element || !element.contains(around);
    });
  const labels = own(LABEL);
  const panels = own(PANEL);
  if (panels.length === 0) return undefined;
  return panels.flatMap((panel, at) => [
    labels.length === panels.length ? (labels[at]?.textContent.trim() ?? '') : '',
    panel,
  ]);
}

/** Others say it by a role. Asked child by child: `:has()` would look through all that is below. */
const holdsTabs = (element: Element) =>
  Array.from(element.children).some((child) => child.getAttribute('role') === 'tablist');
