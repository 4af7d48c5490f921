/** File of the content folder that keeps every address once published. */
export const RECORD = 'addresses.txt';
