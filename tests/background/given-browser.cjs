// Stands in for the polyfill in `mortal.ts`: the browser that the worker was given.
module.exports = given;
