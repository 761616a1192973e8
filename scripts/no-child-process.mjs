// Stands for `node:child_process` where nothing ever starts another program.
export {};
