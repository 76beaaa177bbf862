import type { ComponentChildren } from 'preact';

/** Options of a list under a label of their own. A list of options may hold no heading. */
export function OptionGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div role="group" aria-label={label}>
      <p class="label" aria-hidden="true">
        {label}
      </p>
      {children}
    </div>
  );
}
