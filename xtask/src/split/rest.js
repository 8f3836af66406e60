
// The rest of the program, in a file of its own. It is fetched ahead; where it is needed sooner, the program waits in the
// midst of a step, so that nothing else can run until it is there.
let imports;
let rest;
function withRest(own) {
  own.rest = { load };
  imports = own;
  return own;
}

const restAddress = import.meta.url.replace(/\.js$/, "_rest.wasm");

async function fetchRest(getBytes) {
  if (rest) return;
  const bytes = await getBytes(restAddress);
  rest ??= await WebAssembly.compile(bytes);
}

function load() {
  try {
    rest ??= new WebAssembly.Module(bytesAtOnce());
    new WebAssembly.Instance(rest, { ...imports, first: wasm });
  } catch (error) {
    error.isRestMissing = true;
    throw error;
  }
}

function bytesAtOnce() {
  const request = new XMLHttpRequest();
  request.open("GET", restAddress, false);
  // The only way to bytes for a request that does not go on by itself: each is a letter.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  if (!request.status.toString().startsWith("2")) throw new Error(`${restAddress}: ${request.status}`);
  return Uint8Array.from(request.response, (letter) => letter.charCodeAt(0));
}

export { fetchRest };
