/** The process that Azurite's table service runs in. It keeps what it has acknowledged, and ends, when its parent is gone. */
import adapter from 'azurite/dist/src/table/generated/ExpressRequestAdapter.js';
import 'azurite/dist/src/table/main.js';

// Azurite turns each chunk of a body to text by itself, and loses the characters that two chunks share.
adapter.default.prototype.getBodyStream = function () {
  return this.req.setEncoding('utf8');
};

// SIGINT is the only signal at which Azurite writes everything down.
process.once('disconnect', () => process.emit('SIGINT'));
