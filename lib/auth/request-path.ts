/** Set by the proxy on every page request: a server component is not told which page it is drawn for. */
export const REQUEST_PATH_HEADER = "x-moc-path";
