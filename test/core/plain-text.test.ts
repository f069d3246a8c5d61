import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { plainText, visible } from '../../bot/core/plain-text';

const markdown = new MarkdownIt({ html: false, linkify: false });

/** What a reader sees of a TextBlock: the text of the HTML that the Adaptive Cards renderer makes of it. */
function seen(text: string): string {
  return markdown
    .renderInline(text)
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

describe('text that would be Markdown', () => {
  it.each([
    ['bold', 'Vi er **meget** trætte'],
    ['italics', 'det _hele_ er *skævt*'],
    ['a link', '[klik her](https://example.org)'],
    ['a picture', '![x](https://example.org/x.png)'],
    ['code', 'skriv `rm -rf`'],
    ['struck out', 'det er ~~godt~~'],
    ['a mention', '<at>Lise Falk</at> ved det'],
    ['HTML', '<script>alert(1)</script><b>x</b>'],
    ['a template expression', '${name} og ${$root.secret}'],
    ['backslashes', 'C:\\drev\\mappe og \\*'],
    ['snake_case', 'feltet bilag_nr_2 mangler'],
  ])('%s reads as it was written', (_name, text) => expect(seen(plainText(text))).toBe(text));

  it.each([
    ['a heading', '# Overskrift'],
    ['a list', '- mælk\n- brød'],
    ['a numbered list', '1. mælk\n2. brød'],
    ['a quote', '> sådan'],
  ])('%s makes no element', (_name, text) =>
    expect(markdown.render(plainText(text))).not.toMatch(/<(h1|ul|ol|li|blockquote)/),
  );

  it('makes no element of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab *_`~[]()!<>\\#-+.1{}$\n') }), (text) => {
        expect(markdown.render(plainText(text))).not.toMatch(
          /<(strong|em|a|img|code|s|h\d|ul|ol|blockquote)\b/,
        );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['an override of the writing direction', 'abc\u202Edef', 'abcdef'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['a joined emoji stays whole', '👩‍💻 og 🇩🇰', '👩‍💻 og 🇩🇰'],
    ['letters from right to left stay', 'مرحبا', 'مرحبا'],
    ['many blank lines become two', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['line breaks of other systems', 'a\r\nb\rc', 'a\nb\nc'],
  ])('%s', (_name, text, expected) => expect(visible(text)).toBe(expected));
});
