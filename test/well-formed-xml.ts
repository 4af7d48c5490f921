/** Every element opened is closed, and text holds nothing but letters and the five entities. */
export const wellFormedXml = (xml: string): boolean => {
  const open: string[] = [];
  const text = xml
    .replace(/^<\?xml [^>]*\?>/, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
      (_, close, name, _attributes, empty) => {
        if (close) {
          if (open.pop() !== name) open.push('лишний конец');
        } else if (!empty) open.push(name);
        return '';
      },
    );
  const left = text.replace(/&(?:amp|lt|gt|quot|apos);/g, '');
  return (
    open.length === 0 &&
    !/[<&]|\]\]>/.test(left) &&
    text.isWellFormed() &&
    !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(text)
  );
};
