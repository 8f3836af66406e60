//! By how much less a bid could be done, and what only looks like it.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrReduced, Sum};

/// The texts, with what is right in each.
pub const LOWER_AMOUNTS: &[Text] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced by\n\
         A1,Hope Centre,Cookery,2400,400\n\
         A2,Ravens RFC,Floodlights,7850,2850\n",
        AskedOrReduced(0, 2, "10250", "7000"),
        "by how much less a bid could be done is not what is left of it",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Minimum needed,Impact if reduced\n\
         A1,Hope Centre,Cookery,2400,£2000 or nothing,Fewer classes\n\
         A2,Ravens RFC,Floodlights,7850,£7850,Would not go ahead\n",
        Sum(2, "10250"),
        "an amount “or nothing” is the least that is of any use, and words say what a reduction means",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Further remarks\n\
         A1,Hope Centre,Cookery,2400,could be reduced to £2000\n\
         A2,Ravens RFC,Floodlights,7850,\n",
        AskedOrReduced(0, 2, "10250", "9850"),
        "every cell of a column says that a lower amount would do",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Notes\n\
         A1,Hope Centre,Cookery,2400,could be reduced to £2000\n\
         A2,Ravens RFC,Floodlights,7850,Bid came late\n",
        AskedOrReduced(0, 2, "10250", "9850"),
        "a note says that a lower amount would do",
    ),
    (
        "more.csv",
        "ref,partnership,aims,requested,published option\n\
         A1,Hope Centre,Cookery,\"£24,000\",could be reduced to £20000\n\
         A2,Hope Centre,Garden,\"£12,000\",could be reduced to £10000\n\
         A3,Ravens RFC,Floodlights,\"£7,850\",could be reduced to £7000\n",
        AskedOrReduced(0, 3, "43850", "37000"),
        "the words of a reduction are no frame around an amount",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced by\n\
         A1,Hope Centre,Cookery,4500,4500\n\
         A2,Ravens RFC,Floodlights,7850,2850\n",
        Asked(1),
        "a bid that could be reduced by all it asks for is asked about",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,min £500\n",
        AskedOrReduced(0, 2, "10250", "10250"),
        "the least of something in a note is no lower amount",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Reduction possible?\n\
         A1,Hope Centre,Cookery,2400,21\n\
         A2,Ravens RFC,Floodlights,7850,17\n",
        AskedOrReduced(1, 2, "10250", "10250"),
        "whether a reduction is possible is not by how much",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Could be reduced to\n\
         A1,Hope Centre,Cookery,1000,500\n\
         A2,Bell Choir,Songs,2000,900 or nothing\n",
        Asked(1),
        "one amount “or nothing” among reductions leaves the others reductions",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Reduced by\n\
         A1,Hope Centre,Cookery,12000,15\n\
         A2,Bell Choir,Songs,5000,10\n\
         A3,Ravens RFC,Floodlights,7000,20\n",
        Asked(1),
        "figures by which large requests could be reduced may be shares",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Percentage reduction acceptable\n\
         A1,Hope Centre,Cookery,12000,10\n\
         A2,Bell Choir,Songs,5000,20\n",
        Asked(2),
        "a share that would be acceptable is one by which a bid could be reduced",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested,Reduction\n\
         A1,Hope Centre,Cookery,12000,3000\n\
         A2,Bell Choir,Songs,5000,1000\n\
         A3,Ravens RFC,Floodlights,7000,\n",
        AskedOrReduced(1, 3, "24000", "20000"),
        "a reduction is one",
    ),
    (
        "more.csv",
        "Bid,Bidder,Total bid,Bid if reduced by 10%\n\
         Cookery,Hope Centre,2500,2250\n\
         Songs,Bell Choir,1000,900\n",
        AskedOrReduced(1, 2, "3500", "3150"),
        "a share in a heading makes its figures no shares",
    ),
];
