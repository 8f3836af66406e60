//! Says to the linker what Cargo.toml has no word for.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // A file that would need more memory ends the worker that reads it, and nothing else: 256 MiB.
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|architecture| architecture == "wasm32")
        && std::env::var_os("CARGO_FEATURE_WORKERS").is_some()
    {
        println!("cargo::rustc-link-arg-bin=files=--max-memory={}", 256 << 20);
    }
}
