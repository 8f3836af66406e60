// A worker for files: starts the program it is told of, which then answers for itself.
"use strict";
addEventListener("message", async ({ data: [js, wasm] }) => {
  const [program, response] = await Promise.all([import(js), fetch(wasm)]);
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`);
  await program.default({ module_or_path: await response.arrayBuffer() });
}, { once: true });
