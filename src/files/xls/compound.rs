//! The old wrapping of office files: a file system in a file. One stream is taken out, and wrapped again in the plainest
//! way, so that whoever reads it next sees these bytes and no others.

use crate::files::damage::damaged;
use crate::import::NotImported;

const SIGNATURE: [u8; 8] = *b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const SECTOR: usize = 512;
const SMALL_SECTOR: usize = 64;
/// Streams below this size stand in small sectors.
const SMALL_STREAM: usize = 4_096;
const END: u32 = 0xffff_fffe;
const FREE: u32 = 0xffff_ffff;
/// A sector of the table of sectors itself.
const TABLE: u32 = 0xffff_fffd;
/// Numbers from here on are no sectors.
const RESERVED: u32 = 0xffff_fffa;

/// The stream of one of these names.
///
/// # Errors
/// Says what is damaged.
pub fn stream(bytes: &[u8], names: &[&str]) -> Result<Vec<u8>, NotImported> {
    let file = File::of(bytes)?;
    let directory = file.chain(file.word(48)?)?;
    let entries: Vec<&[u8]> = directory.chunks_exact(128).collect();
    let root = entries.first().ok_or_else(|| damaged("no directory"))?;
    let named = |name: &&&str| {
        let wanted: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        entries.iter().find(|entry| entry.starts_with(&wanted))
    };
    let entry = names.iter().find_map(|name| named(&name)).ok_or_else(|| damaged("no workbook in it"))?;
    let (start, length) = (word(entry, 116)?, word(entry, 120)? as usize);
    let mut stream =
        if length < SMALL_STREAM { file.small_chain(start, word(root, 116)?)? } else { file.chain(start)? };
    if stream.len() < length {
        return Err(damaged("the workbook ends too early"));
    }
    stream.truncate(length);
    Ok(stream)
}

struct File<'b> {
    bytes: &'b [u8],
    sector: usize,
    /// For each sector, which comes next.
    next: Vec<u32>,
}

impl<'b> File<'b> {
    fn of(bytes: &'b [u8]) -> Result<Self, NotImported> {
        let shift = bytes.get(30..32).ok_or_else(|| damaged("the file ends too early"))?;
        let sector = match shift {
            [9, 0] => SECTOR,
            [12, 0] => 4_096,
            _ => return Err(damaged("sectors of another size")),
        };
        let mut file = Self { bytes, sector, next: Vec::new() };
        let mut tables: Vec<u32> = (0..109).map(|at| file.word(76 + 4 * at)).collect::<Result<_, _>>()?;
        // Where there are more, each sector of the list names the next in its last word.
        let mut list = file.word(68)?;
        let mut turns = bytes.len() / sector;
        while list < RESERVED && turns > 0 {
            let mut words: Vec<u32> = words(file.get(list)?).collect();
            list = words.pop().unwrap_or(END);
            tables.extend(words);
            turns -= 1;
        }
        let in_use = tables.into_iter().filter(|table| *table < RESERVED).take(bytes.len() / sector + 1);
        for table in in_use {
            let words: Vec<u32> = words(file.get(table)?).collect();
            file.next.extend(words);
        }
        Ok(file)
    }

    fn word(&self, at: usize) -> Result<u32, NotImported> {
        word(self.bytes, at)
    }

    /// A sector; the last one may be cut.
    fn get(&self, id: u32) -> Result<&'b [u8], NotImported> {
        let start = (id as usize).saturating_add(1).saturating_mul(self.sector);
        let end = start.saturating_add(self.sector).min(self.bytes.len());
        self.bytes
            .get(start..end)
            .filter(|sector| !sector.is_empty())
            .ok_or_else(|| damaged("a sector is missing"))
    }

    fn chain(&self, start: u32) -> Result<Vec<u8>, NotImported> {
        let mut chain = Vec::new();
        let mut id = start;
        while id < RESERVED {
            if chain.len() > self.bytes.len() {
                return Err(damaged("sectors in a circle"));
            }
            chain.extend_from_slice(self.get(id)?);
            id = *self.next.get(id as usize).unwrap_or(&END);
        }
        Ok(chain)
    }

    fn small_chain(&self, start: u32, container: u32) -> Result<Vec<u8>, NotImported> {
        let container = self.chain(container)?;
        let next: Vec<u32> = words(&self.chain(self.word(60)?)?).collect();
        let mut chain = Vec::new();
        let mut id = start;
        while id < RESERVED && chain.len() <= SMALL_STREAM {
            let from = id as usize * SMALL_SECTOR;
            let sector =
                container.get(from..from + SMALL_SECTOR).ok_or_else(|| damaged("a sector is missing"))?;
            chain.extend_from_slice(sector);
            id = *next.get(id as usize).unwrap_or(&END);
        }
        Ok(chain)
    }
}

fn word(bytes: &[u8], at: usize) -> Result<u32, NotImported> {
    let four = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
    four.map(u32::from_le_bytes).ok_or_else(|| damaged("the file ends too early"))
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes.chunks_exact(4).map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// A file of one stream: the table of sectors first, then the directory, then the stream.
pub fn wrap(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(SMALL_STREAM).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR + 1;
    // Each sector of the table names as many as it has words, and itself is one of them. A list of 109 of them is in the
    // heading, enough for 7 MB; longer lists have sectors of their own behind the table.
    let mut tables = 1;
    let mut lists = 0;
    while (tables + lists + sectors) > tables * (SECTOR / 4) || lists < lists_for(tables) {
        tables += 1;
        lists = lists_for(tables);
    }
    let directory = (tables + lists) as u32;
    let mut next: Vec<u32> = vec![TABLE; tables];
    next.resize(tables + lists, TABLE - 1);
    next.push(END);
    next.extend((directory + 2)..(directory + sectors as u32));
    next.push(END);
    next.resize(tables * (SECTOR / 4), FREE);

    let mut file = vec![0; 76];
    file[..8].copy_from_slice(&SIGNATURE);
    file[24..34].copy_from_slice(&[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    let mut say = |at: usize, word: u32| file[at..at + 4].copy_from_slice(&word.to_le_bytes());
    say(44, tables as u32);
    say(48, directory);
    say(56, SMALL_STREAM as u32);
    say(60, END);
    say(68, if lists == 0 { END } else { tables as u32 });
    say(72, lists as u32);
    let mut put = |words: &[u32]| file.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    let mut ids: Vec<u32> = (0..tables as u32).collect();
    ids.resize(109 + lists * LISTED, FREE);
    put(&ids[..109]);
    put(&next);
    for (at, list) in (1..).zip(ids[109..].chunks(LISTED)) {
        put(list);
        put(&[if at == lists { END } else { (tables + at) as u32 }]);
    }
    file.extend(entry("Root Entry", 5, END, 0));
    file.extend(entry(name, 2, directory + 1, stream.len()));
    file.resize(file.len() + 256, 0);
    file.extend(stream);
    file
}

/// How many sectors of the table one sector of the list names, beside the next one of its kind.
const LISTED: usize = SECTOR / 4 - 1;

fn lists_for(tables: usize) -> usize {
    tables.saturating_sub(109).div_ceil(LISTED)
}

fn entry(name: &str, kind: u8, start: u32, length: usize) -> Vec<u8> {
    let mut entry: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let name_length = entry.len() as u8 + 2;
    entry.resize(128, 0);
    entry[64] = name_length;
    entry[66] = kind;
    entry[67] = 1;
    entry[68..80].fill(0xff);
    if kind == 5 {
        entry[76..80].copy_from_slice(&1_u32.to_le_bytes());
    }
    entry[116..120].copy_from_slice(&start.to_le_bytes());
    entry[120..124].copy_from_slice(&(length as u32).to_le_bytes());
    entry
}
