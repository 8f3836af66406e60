//! Tables a cell a line, with cells parted by spaces, and with commas that may part amounts.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrSum, Sum};

/// The texts, with what is right in each.
pub const LAYOUT: &[Text] = &[
    (
        "more.csv",
        "Organisation,Project,Amount requested,Votes\n\
         Group 1,Thing 1,240,200\n\
         Group 2,Thing 2,500,150\n\
         Group 3,Thing 3,350,300\n\
         Group 4,Thing 4,120,100\n\
         Group 5,Thing 5,450,410\n\
         Group 6,Thing 6,300,250\n",
        AskedOrSum(1, 6, "1960"),
        "small amounts beside other figures, and a comma may have parted them",
    ),
    (
        "more.csv",
        "Organisation,Project,Requested,Recommended\n\
         Group 1,Thing 1,240,200\n\
         Group 2,Thing 2,500,500\n\
         Group 3,Thing 3,350,300\n\
         Group 4,Thing 4,120,100\n\
         Group 5,Thing 5,450,400\n\
         Group 6,Thing 6,300,250\n",
        AskedOrSum(1, 6, "1960"),
        "small amounts beside other figures: at most one question",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount requested\n\
         A1\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         A2\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n",
        AskedOrSum(2, 2, "10250"),
        "a cell a line, two bids",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount requested\n\
         A1\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         A2\n\
         Ravens Rugby\n\
         Football Club\n\
         Floodlights\n\
         £7,850\n\
         A3\n\
         Bell Choir\n\
         Songbooks\n\
         £600\n",
        Asked(1),
        "a cell a line, a name on two lines",
    ),
    (
        "pasted",
        "Ref\n\
         Organisation\n\
         Project\n\
         Amount\n\
         1\n\
         Hope Centre\n\
         Cookery\n\
         2,400\n\
         2\n\
         Ravens RFC\n\
         Floodlights\n\
         7,850\n\
         3\n\
         Bell Choir\n\
         Songbooks\n\
         600\n",
        AskedOrSum(2, 3, "10850"),
        "a cell a line, counted 1, 2, 3",
    ),
    (
        "pasted",
        "Organisation\n\
         Project\n\
         Amount requested\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n\
         Bell Choir\n\
         Songbooks\n\
         £600\n",
        AskedOrSum(2, 3, "10850"),
        "a cell a line, no references",
    ),
    (
        "pasted",
        "Ref   Ward    Project        Requested   Reduced to\n\
         N1    North   Benches        £2,400      £2,000\n\
         N2    North   Street trees   £7,850      £7,000\n\
         N3    South   Litter bins                £500\n\
         N4    South   Kerbs          £900        £800\n",
        Asked(1),
        "an amount is missing, and what stands beside it is another column",
    ),
    (
        "pasted",
        "Ref   Ward    Project        Requested   Score\n\
         N1    North   Benches        £2,400      61\n\
         N2    North   Street trees   £7,850      55\n\
         N3    South   Litter bins                40\n",
        Asked(1),
        "an amount is missing, and what stands beside it is a score",
    ),
    (
        "pasted",
        "Project        Requested   Recommended\n\
         Benches        £2,400      £2,000\n\
         Street trees   £7,850      £7,000\n\
         Litter bins                £500\n",
        Asked(2),
        "an amount is missing, and what stands beside it is a recommendation",
    ),
    (
        "pasted",
        "App ref\n\
         Organisation\n\
         Project\n\
         Requested\n\
         CG-001\n\
         Hope Centre\n\
         Cookery\n\
         £2,400\n\
         CG-002\n\
         Ravens RFC\n\
         Floodlights\n\
         £7,850\n",
        Sum(2, "10250"),
        "a cell a line with another word for the reference",
    ),
];
