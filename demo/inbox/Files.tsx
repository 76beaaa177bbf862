import { sizeOf } from '../../src/core/fileSize.ts';
import type { Attachment } from '../../src/schema/handoff.ts';

interface Props {
  readonly reference: string;
  readonly files: readonly Attachment[];
}

/** What came with the handoff. Pictures are shown as images, which run nothing; everything is a download. */
export function Files({ reference, files }: Props) {
  return (
    <section class="attached" aria-labelledby="files">
      <h3 id="files">Files</h3>
      <ul>
        {files.map((file) => (
          <File key={file.sha256} file={file} href={`/api/handoffs/${reference}/files/${file.sha256}`} />
        ))}
      </ul>
    </section>
  );
}

function File({ file, href }: { readonly file: Attachment; readonly href: string }) {
  const { name, type, kind, bytes, received } = file;
  const { value, unit } = sizeOf(bytes);
  const size = new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
  const facts = [kind === 'screenshot' ? 'Picture of the page' : type, size];
  if (!received) {
    return (
      <li>
        <span class="name">{name}</span>
        <small>{facts.join(', ')}. It did not arrive; the customer knows.</small>
      </li>
    );
  }
  return (
    <li>
      {type.startsWith('image/') && (
        <a href={href} download={name} tabIndex={-1} aria-hidden="true">
          <img src={href} alt="" loading="lazy" />
        </a>
      )}
      <a class="name" href={href} download={name}>
        {name}
      </a>
      <small>{facts.join(', ')}</small>
    </li>
  );
}
