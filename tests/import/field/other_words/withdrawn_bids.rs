//! Which bids do not stand any more, and where a table says so.

use super::Text;
use crate::field::right::Right::{Asked, AskedOrSum, Sum};

/// The texts, with what is right in each.
pub const WITHDRAWN_BIDS: &[Text] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Withdrawn?\n\
         A1,Hope Centre,Cookery,2400,No\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n\
         A3,Bell Choir,Songbooks,600,No\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Withdrawn? Yes",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Withdrawn\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,x\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Withdrawn x",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Eligible (Y/N)\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Eligible (Y/N) N",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Duplicate?\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Yes\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Duplicate? Yes",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Shortlisted\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Shortlisted No",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Valid?\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Valid? No",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Decision\n\
         A1,Hope Centre,Cookery,2400,Fund\n\
         A2,Ravens RFC,Floodlights,7850,Reject\n\
         A3,Bell Choir,Songbooks,600,Fund\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Decision Reject",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Application status\n\
         A1,Hope Centre,Cookery,2400,Submitted\n\
         A2,Ravens RFC,Floodlights,7850,Draft\n\
         A3,Bell Choir,Songbooks,600,Submitted\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Application status Draft",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Assessment\n\
         A1,Hope Centre,Cookery,2400,Passed\n\
         A2,Ravens RFC,Floodlights,7850,Failed\n\
         A3,Bell Choir,Songbooks,600,Passed\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Assessment Failed",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Date withdrawn\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,03/02/2026\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Date withdrawn 03/02/2026",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Applicant has withdrawn this bid\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Applicant has withdrawn this bid",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Duplicate of A1\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Duplicate of A1",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Late - not accepted\n\
         A3,Bell Choir,Songbooks,600,\n",
        AskedOrSum(1, 2, "3000"),
        "a bid that does not stand any more: Notes Late - not accepted",
    ),
    (
        "more.json",
        "[{\"ref\": \"A1\", \"organisation\": \"Hope\", \"project\": \"Cookery\", \"amount\": 2400, \"withdrawn\": false},\n\
         {\"ref\": \"A2\", \"organisation\": \"Ravens\", \"project\": \"Lights\", \"amount\": 7850, \"withdrawn\": true}]\n",
        AskedOrSum(1, 1, "2400"),
        "a record says that it was withdrawn",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Withdrawn applications,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Withdrawn applications” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Not eligible,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Not eligible” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Late applications (received after the deadline),,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Late applications (received after the deadline)” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Declined,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Declined” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Rejected at sift,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Rejected at sift” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Applications deferred to next round,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Applications deferred to next round” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Tynnwyd yn ôl,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Tynnwyd yn ôl” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Duplicate applications,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Duplicate applications” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2400\n\
         A2,Ravens RFC,Floodlights,7850\n\
         Not for decision,,,\n\
         A3,Bell Choir,Songbooks,600\n",
        AskedOrSum(1, 2, "10250"),
        "“Not for decision” above bids says that they do not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,In scope?\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“In scope?: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Progress to panel\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        Asked(1),
        "“Progress to panel: N” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Accepted\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Accepted: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Within remit\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Within remit: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Live?\n\
         A1,Hope Centre,Cookery,2400,Y\n\
         A2,Ravens RFC,Floodlights,7850,N\n\
         A3,Bell Choir,Songbooks,600,Y\n",
        Asked(1),
        "“Live?: N” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,To be considered\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“To be considered: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Active\n\
         A1,Hope Centre,Cookery,2400,Yes\n\
         A2,Ravens RFC,Floodlights,7850,No\n\
         A3,Bell Choir,Songbooks,600,Yes\n",
        Asked(1),
        "“Active: No” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Excluded\n\
         A1,Hope Centre,Cookery,2400,N\n\
         A2,Ravens RFC,Floodlights,7850,Y\n\
         A3,Bell Choir,Songbooks,600,N\n",
        Asked(1),
        "“Excluded: Y” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,W/D\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: W/D” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Incomplete\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Incomplete” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Out of area\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Out of area” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Status\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Returned to applicant\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Status: Returned to applicant” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Outcome\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Turned down\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Outcome: Turned down” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Statws\n\
         A1,Hope Centre,Cookery,2400,Derbyniwyd\n\
         A2,Ravens RFC,Floodlights,7850,Tynnwyd yn ôl\n\
         A3,Bell Choir,Songbooks,600,Derbyniwyd\n",
        Asked(1),
        "“Statws: Tynnwyd yn ôl” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Officer notes\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,Application pulled by applicant\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "“Officer notes: Application pulled by applicant” says that the bid does not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Superseded by\n\
         A1,Hope Centre,Cookery,2400,\n\
         A2,Ravens RFC,Floodlights,7850,A3\n\
         A3,Bell Choir,Songbooks,600,\n",
        Asked(1),
        "a bid in whose place another one came may not stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Notes\n\
         A1,Hope Centre,Cookery,1000,superseded by A2\n\
         A2,Bell Choir,Songs,1200,reduced 20\n",
        Asked(1),
        "a note says that another bid came in the place of one, and a bare figure in a note is no amount",
    ),
    (
        "more.csv",
        "Approved,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,2500\n\
         Rejected,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A2,Bell Choir,Songs,1000\n",
        Asked(1),
        "words alone above the headings of a part say that its bids were rejected",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Status,Requested\n\
         A1,Hope Centre,Cookery,Eligible,12000\n\
         A2,Bell Choir,Songs,Eligible,5000\n\
         A3,Ravens RFC,Floodlights,Gone fishing,7000\n",
        Asked(1),
        "a status nobody knows among those that say that bids stand",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Status,Requested\n\
         A1,Hope Centre,Cookery,Charity,12000\n\
         A2,Bell Choir,Songs,CIC,5000\n",
        Sum(2, "17000"),
        "what applicants are is no status of bids",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         Applications received after the deadline,,,\n\
         A2,Bell Choir,Songs,5000\n",
        Asked(1),
        "words above bids that are none of this round",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         eg,Your organisation,Your project,1000\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n",
        Asked(1),
        "a row to be written over",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Include?,Requested\n\
         A1,Hope Centre,Cookery,Yes,12000\n\
         A2,Bell Choir,Songs,No,5000\n",
        Asked(1),
        "a column that says which bids are in",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         \n\
         Application A2 has been withdrawn.,,,\n",
        Asked(1),
        "a sentence below says that a bid was withdrawn",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir*,Songs,5000\n\
         * Not eligible,,,\n",
        Asked(1),
        "a footnote says so of the bid that has its mark",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12000\n\
         A2,Bell Choir,Songs,5000\n\
         Bids withdrawn before the deadline are not shown.,,,\n",
        Sum(2, "17000"),
        "a sentence about other bids",
    ),
    (
        "page.html",
        "<h2>Withdrawn applications</h2><table><tr><th>Ref<th>Organisation<th>Project<th>Requested\
         <tr><td>A1<td>Hope Centre<td>Cookery<td>12000<tr><td>A2<td>Bell Choir<td>Songs<td>5000</table>",
        Asked(1),
        "a heading above the only table says that its bids were withdrawn",
    ),
];
