export { enqueue } from './enqueue.ts'
export { type AnyTask, type Task, type Tasks, task } from './task.ts'
export { startWorker, type Worker } from './worker.ts'
