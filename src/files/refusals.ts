/** The codes of files that are not sent and that concern the whole run. */
export const UNREADABLE_FILE = 'unreadable-file';
export const LFS_POINTER = 'lfs-pointer';
