//! Which column is what: by the names of its heading, else guessed from what stands in it.
