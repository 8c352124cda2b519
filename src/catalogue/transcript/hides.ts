const HIDES =
  /\|\|\s*(?:true|:)(?=\s|$|[;)])|;\s*(?:true|:)\s*$|2>\s*\/dev\/null|&>\s*\/dev\/null/m;

/** What in a command keeps a failure, or what is said of it, from the reader; undefined when nothing. */
export function whatHides(command: string): string | undefined {
  return HIDES.exec(command)?.[0].trim();
}
