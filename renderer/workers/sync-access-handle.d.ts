/** The synchronous handle of a file of the origin private file system; the page's own types leave it out, since only workers have it. */
interface FileSystemSyncAccessHandle {
  getSize(): number;
  read(buffer: Uint8Array, options?: { readonly at?: number }): number;
  write(buffer: Uint8Array, options?: { readonly at?: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}
