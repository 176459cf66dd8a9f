export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Of this element and all below it. */
  text: string;
};

const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<\/([^\s<>/]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*"([^"]*)"/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const NOT_ALLOWED = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A strict reader of the XML that Office files hold (no document types); throws where it is not well-formed. */
export function readXml(xml: string): XmlElement {
  if (NOT_ALLOWED.test(xml)) throw new Error("a character that XML does not allow");
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  TOKEN.lastIndex = xml.startsWith("\ufeff") ? 1 : 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 60)}`);
    take(token, open);
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error("not one closed root element");
  return root.children[0] as XmlElement;
}

function take([, end, start, attributes = "", isEmpty, text]: RegExpExecArray, open: XmlElement[]): void {
  const top = open.at(-1) as XmlElement;
  if (text !== undefined) for (const element of open) element.text += decode(text);
  if (end !== undefined) {
    if (top.name !== end) throw new Error(`</${end}> closes <${top.name}>`);
    open.pop();
  }
  if (start === undefined) return;
  const element: XmlElement = { name: start, attributes: readAttributes(attributes), children: [], text: "" };
  top.children.push(element);
  if (isEmpty === "") open.push(element);
}

function readAttributes(source: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`attribute ${name} twice`);
    found[name] = decode(value);
  }
  return found;
}

function decode(text: string): string {
  if (BARE_AMPERSAND.test(text)) throw new Error(`a bare & in ${text.slice(0, 60)}`);
  return text.replace(/&(#x?)?(\w+);/g, (_, number: string | undefined, body: string) =>
    number === undefined ? (NAMED[body] ?? "") : String.fromCodePoint(Number.parseInt(body, number === "#x" ? 16 : 10)),
  );
}

/** Every element below (and with) this one, in the order of the document. */
export function* elementsOf(element: XmlElement, name?: string): Generator<XmlElement> {
  if (name === undefined || element.name === name) yield element;
  for (const child of element.children) yield* elementsOf(child, name);
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
