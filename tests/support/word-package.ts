import { strFromU8, unzipSync } from "fflate";
import { elementsOf, readXml, type XmlElement } from "./xml-tree";

export type WordPackage = {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly document: XmlElement;
};

export type Relationship = { readonly from: string; readonly target: string; readonly mode: string };

/** Opens a Word file and reads every part of XML in it strictly. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const xml = new Map<string, XmlElement>();
  for (const [path, data] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      xml.set(path, readXml(strFromU8(data)));
    } catch (error) {
      throw new Error(`${path}: ${String(error)}`);
    }
  }
  const document = xml.get("word/document.xml");
  if (document === undefined) throw new Error("no word/document.xml");
  return { parts, xml, document };
}

/** Each paragraph of a part as a line of text. */
export const paragraphsOf = (root: XmlElement): string[] =>
  [...elementsOf(root, "w:p")].map((paragraph) => [...elementsOf(paragraph, "w:t")].map(({ text }) => text).join(""));

export function relationshipsOf({ xml }: WordPackage): Relationship[] {
  return [...xml].flatMap(([path, root]) => {
    if (!path.endsWith(".rels")) return [];
    const folder = path.replace(/_rels\/[^/]+$/, "");
    return [...elementsOf(root, "Relationship")].map(({ attributes }) => {
      const target = attributes.Target ?? "";
      const mode = attributes.TargetMode ?? "Internal";
      const resolved = target.startsWith("/") ? target.slice(1) : `${folder}${target}`;
      return { from: path, target: mode === "Internal" ? resolved : target, mode };
    });
  });
}

/** The content type of a part: its own, else that of its ending, else none. */
export function contentTypeOf({ xml }: WordPackage, path: string): string | undefined {
  const types = xml.get("[Content_Types].xml");
  if (types === undefined) return undefined;
  const own = [...elementsOf(types, "Override")].find(({ attributes }) => attributes.PartName === `/${path}`);
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const general = [...elementsOf(types, "Default")].find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  return (own ?? general)?.attributes.ContentType;
}
