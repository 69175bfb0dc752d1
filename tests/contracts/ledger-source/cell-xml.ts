/** A cell's XML: a text in the cell itself, a number, or a boolean. */
export function c(address: string, value: string | number | boolean, style = 0): string {
  const start = `<c r="${address}" s="${String(style)}"`;
  if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? '1' : '0'}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

/** A formula with its stored result. */
export function f(address: string, formula: string, result: string | number | boolean, style = 0): string {
  const types = { string: ' t="str"', boolean: ' t="b"', number: '' } as const;
  const type = types[typeof result as keyof typeof types];
  const value = typeof result === 'boolean' ? Number(result) : result;
  return `<c r="${address}" s="${String(style)}"${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(value))}</v></c>`;
}

/** An error value, typed in or as the result of a formula. */
export function e(address: string, error: string, formula?: string): string {
  const computed = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  return `<c r="${address}" t="e">${computed}<v>${error}</v></c>`;
}

export function row(number: number, cells: readonly string[], attributes = ''): string {
  return `<row r="${String(number)}" ${attributes}>${cells.join('')}</row>`;
}

export function merges(...areas: readonly string[]): string {
  const list = areas.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return `<mergeCells count="${String(areas.length)}">${list}</mergeCells>`;
}

/** Inside `styleSheet`: cell styles with these number formats, by id or by code; style 0 is General. */
export function stylesOf(...formats: readonly (number | string)[]): string {
  const codes = formats.filter((format) => typeof format === 'string');
  const idOf = (format: number | string) =>
    typeof format === 'number' ? format : 164 + codes.indexOf(format);
  const written = codes.map(
    (code) => `<numFmt numFmtId="${String(idOf(code))}" formatCode="${escapeXml(code)}"/>`,
  );
  const styles = [0, ...formats].map((format) => `<xf numFmtId="${String(idOf(format))}"/>`);
  const list = written.length === 0 ? '' : `<numFmts>${written.join('')}</numFmts>`;
  return `${list}<cellXfs>${styles.join('')}</cellXfs>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
