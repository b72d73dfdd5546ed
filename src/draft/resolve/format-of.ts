/** What a file is that is given for a text by mistake, as its first characters tell. */
export function formatOf(text: string): "html" | "pdf" | undefined {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith("%PDF-")) return "pdf";
  const isHtml = /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
    start,
  );
  return isHtml ? "html" : undefined;
}
