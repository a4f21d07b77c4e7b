/** Hands a file to the rep, who decides where it goes. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the time that the page has a turn again; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Text as a file. @param type its media type */
export const textFile = (text: string, type: string): Blob =>
  new Blob([text], { type: `${type};charset=utf-8` });
