/** A moment as it stands in file names, in UTC: `20261123-134500`. */
export function timeStamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
}
