/** Saves a file of the hub's beside the console, which stays where it is; the hub names the file. */
export function saveFile(path: string): void {
  Object.assign(document.createElement('a'), { href: path, download: '' }).click();
}
