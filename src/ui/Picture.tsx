import type { RichElement } from '../core/richText.ts';

interface Props {
  readonly node: RichElement;
}

/**
 * An image, or what it shows in words where it does not come or the page's policy forbids it. The text around it is drawn
 * once and no more, so the words wait beside the image.
 */
export function Picture({ node, ...props }: Props) {
  const { src, alt } = node;
  return (
    <>
      {src && (
        <img
          {...props}
          src={src}
          alt={alt ?? ''}
          loading="lazy"
          onError={({ currentTarget }) => {
            currentTarget.hidden = true;
            if (alt) (currentTarget.nextSibling as HTMLElement).hidden = false;
          }}
        />
      )}
      {alt && (
        <span class="missing" hidden={src !== undefined}>
          {alt}
        </span>
      )}
    </>
  );
}
