/** One picture alone, to find out which of several cannot be drawn. */
export const PICTURE_TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.caption + " ", date: auto)
#set text(font: "Tinos")
#image(bytes(data.svg), format: "svg", width: data.width * 1pt, alt: data.alt)
`;
