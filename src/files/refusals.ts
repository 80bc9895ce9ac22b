/** Problems of single files that may end the whole run. */
export const UNREADABLE_FILE = 'unreadable-file';
export const LFS_POINTER = 'lfs-pointer';
export type UnreadCode = typeof UNREADABLE_FILE | typeof LFS_POINTER;
