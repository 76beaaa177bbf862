import fc from 'fast-check';

/** Text made of the bits that make trouble. */
export const anyMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '/>',
        '<b',
        '<b>',
        'b>',
        '<script>',
        '</script>',
        'script',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
      ],
      ...[
        '<img src=x onerror=alert(1)>',
        '&lt;',
        '&gt;',
        '&amp;',
        '&amp;lt;',
        '&#60;',
        '&#x3c;',
        '&',
        ';',
        '"',
        "'",
        '=',
      ],
      ...[
        '<svg/onload=x>',
        '<x y=z>',
        '<T>',
        '<?',
        '<!',
        ' ',
        '\n',
        '\u0000',
        '\\',
        '`',
        '${',
        'a',
        'é',
        '\ud83d',
        '<style>',
      ],
    ),
    { maxLength: 12 },
  )
  .map((bits) => bits.join(''));
