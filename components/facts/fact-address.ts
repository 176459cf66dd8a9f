/** Where any page can lead to: the fact as it was published, with its source. */
export function factHref(id: string): string {
  return `/facts#${encodeURIComponent(id)}`;
}

export function sourceAnchor(id: string): string {
  return `source-${id}`;
}

export function sourceHref(id: string): string {
  return `/facts#${sourceAnchor(id)}`;
}

const OWN_SOURCES = ["registry", "sample"];

/** The registry and the sample data are no documents, so there is nothing to lead to. */
export function isDocument(id: string): boolean {
  return !OWN_SOURCES.includes(id);
}
