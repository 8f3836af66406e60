//! In which unit and which money amounts are, and where a table says so.

use super::Text;
use crate::field::right::Right::{Asked, Sum};

/// The texts, with what is right in each.
pub const UNITS: &[Text] = &[
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (pence)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (pence)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (x £1000)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (x £1000)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£00s)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (£00s)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£0.0m)\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested (£0.0m)”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested kr\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested kr”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested in pence\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "the heading does not say whole pounds: “Amount requested in pence”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Unit\n\
         A1,Hope Centre,Cookery,24,£k\n\
         A2,Ravens RFC,Floodlights,78,£k\n",
        Asked(1),
        "a column beside the amounts says “£k”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Units\n\
         A1,Hope Centre,Cookery,24,£000\n\
         A2,Ravens RFC,Floodlights,78,£000\n",
        Asked(1),
        "a column beside the amounts says “£000”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         A1,Hope Centre,Cookery,24,k\n\
         A2,Ravens RFC,Floodlights,78,k\n",
        Asked(1),
        "a column beside the amounts says “k”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,\n\
         A1,Hope Centre,Cookery,24,thousand\n\
         A2,Ravens RFC,Floodlights,78,thousand\n",
        Asked(1),
        "a column beside the amounts says “thousand”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,per\n\
         A1,Hope Centre,Cookery,24,week\n\
         A2,Ravens RFC,Floodlights,78,week\n",
        Asked(1),
        "a column beside the amounts says “week”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Frequency\n\
         A1,Hope Centre,Cookery,24,weekly\n\
         A2,Ravens RFC,Floodlights,78,weekly\n",
        Asked(1),
        "a column beside the amounts says “weekly”",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,Total (£000),102\n",
        Asked(1),
        "the row of the total says the unit or the money: Total (£000),102",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,TOTAL,£102k\n",
        Asked(1),
        "the row of the total says the unit or the money: TOTAL,£102k",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,TOTAL,\"102,000\"\n",
        Asked(1),
        "the row of the total says the unit or the money: TOTAL,102,000",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n\
         ,,Total €,102\n",
        Asked(1),
        "the row of the total says the unit or the money: Total €,102",
    ),
    (
        "more.csv",
        "Units: thousands,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: Units: thousands",
    ),
    (
        "more.csv",
        "All costs in pence,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All costs in pence",
    ),
    (
        "more.csv",
        "All sums in Swiss francs,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All sums in Swiss francs",
    ),
    (
        "more.csv",
        "All figures are thousands.,,,\n\
         Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,24\n\
         A2,Ravens RFC,Floodlights,78\n",
        Asked(1),
        "said above the table: All figures are thousands.",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£24\n\
         A2\tRavens RFC\tFloodlights\t£78\n\
         \n\
         All figures are thousands.\n",
        Asked(1),
        "said below a pasted table",
    ),
    (
        "more.json",
        "{\"units\": \"thousands\", \"bids\": [\n\
         {\"ref\": \"A1\", \"organisation\": \"Hope\", \"project\": \"Cookery\", \"amount\": 24},\n\
         {\"ref\": \"A2\", \"organisation\": \"Ravens\", \"project\": \"Lights\", \"amount\": 78}]}\n",
        Asked(1),
        "the unit stands beside the list of records",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Annual amount requested,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested p.a.,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Monthly amount requested,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested per participant,Term\n\
         A1,Hope Centre,Cookery,2400,3\n\
         A2,Ravens RFC,Floodlights,7850,2\n",
        Asked(1),
        "an amount for each of several is not what all of them come to",
    ),
    (
        "more.html",
        "<html><head><title>Bids £000</title></head><body><table>\n\
         <tr><th>Ref</th><th>Organisation</th><th>Project</th><th>Amount requested</th></tr>\n\
         <tr><td>1</td><td>Hope</td><td>Cookery</td><td>24</td></tr>\n\
         <tr><td>2</td><td>Ravens</td><td>Lights</td><td>78</td></tr></table></body></html>\n",
        Asked(1),
        "the title of the page says thousands",
    ),
    (
        "more.csv",
        "ref,organisation,project,RequestedK\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“RequestedK” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,RequestedInThousands\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“RequestedInThousands” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,requestedAmountInMillions\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“requestedAmountInMillions” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,requestedGBPk\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“requestedGBPk” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequestedUSD\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequestedUSD” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,amountRequestedEUR\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“amountRequestedEUR” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequestedPence\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequestedPence” says its unit or its money",
    ),
    (
        "more.csv",
        "ref,organisation,project,AmountRequested000\n\
         A1,Hope,Cookery,24\n\
         A2,Ravens,Floodlights,78\n",
        Asked(2),
        "“AmountRequested000” says its unit or its money",
    ),
    (
        "more.json",
        "[{\"ref\":\"A1\",\"organisation\":\"Hope\",\"project\":\"C\",\"requestedInThousands\":24},{\"ref\":\"A2\",\"organisation\":\"Rav\",\"project\":\"F\",\"requestedInThousands\":78}]",
        Asked(1),
        "the key says thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,£24k\n\
         A2,Ravens,Floodlights,78\n\
         A3,Bell,Songbooks,£6k\n",
        Asked(1),
        "one amount without the k that the others have",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested in Kč\n\
         A1,Hope,Cookery,2400\n\
         A2,Ravens,Floodlights,7850\n",
        Asked(1),
        "“Amount requested in Kč” is another money",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested (IR£)\n\
         A1,Hope,Cookery,2400\n\
         A2,Ravens,Floodlights,7850\n",
        Asked(1),
        "“Requested (IR£)” is another money",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested,Recommended (£000)\n\
         A1,Hope,Cookery,24000,20\n\
         A2,Ravens,Floodlights,78500,50\n",
        Sum(2, "102500"),
        "the recommendation alone is in thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,2400 pts\n\
         A2,Ravens,Lights,7850 pts\n",
        Asked(1),
        "all amounts have the same beside them: … pts",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,£2400 each\n\
         A2,Ravens,Lights,£7850 each\n",
        Asked(1),
        "all amounts have the same beside them: £… each",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,R$ 2400\n\
         A2,Ravens,Lights,R$ 7850\n",
        Asked(1),
        "all amounts have the same beside them: R$ …",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,2400 per month\n\
         A2,Ravens,Lights,7850 per month\n",
        Asked(1),
        "all amounts have the same beside them: … per month",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope,Cookery,x2400\n\
         A2,Ravens,Lights,x7850\n",
        Asked(1),
        "all amounts have the same beside them: x…",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£2,400⁵⁰\n\
         A2\tRavens RFC\tFloodlights\t£7,850⁰⁰\n",
        Asked(2),
        "raised digits may be pence",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£43²⁰\n\
         A2\tRavens RFC\tFloodlights\t£120\n",
        Asked(1),
        "raised digits behind pounds may be pence, also where they could number a note",
    ),
    (
        "pasted",
        "Ref\tOrganisation\tProject\tAmount requested\n\
         A1\tHope Centre\tCookery\t£43.50²⁰\n\
         A2\tRavens RFC\tFloodlights\t£1,200¹²\n",
        Sum(2, "1243.50"),
        "raised digits behind pence or thousands number a note",
    ),
    (
        "more.csv",
        "Community fund 2031. At least £100.00 is given to a bid\n\
         Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,2400.00\n\
         A2,Ravens RFC,Floodlights,7850.00\n",
        Sum(2, "10250"),
        "the noughts of pence in a sentence count no hundreds",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested\n\
         A1,Hope Centre,Cookery,1200\n\
         Ref,Organisation,Project,Amount requested £k\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, with another unit",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£)\n\
         A1,Hope Centre,Cookery,1200\n\
         A2,Bell Choir,Songbooks,3000\n\
         Ref,Organisation,Project,Amount requested (£000)\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, in thousands",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Amount requested (£)\n\
         A1,Hope Centre,Cookery,1200\n\
         Ref,Organisation,Project,Amount requested (€)\n\
         B1,Ravens RFC,Floodlights,45\n",
        Asked(1),
        "the headings stand there once more, in another money",
    ),
    (
        "more.csv",
        "Ref,Organisation,Project,Requested\n\
         A1,Hope Centre,Cookery,12\n\
         A2,Bell Choir,Songs,7.5\n",
        Asked(1),
        "figures too small to be grants may be thousands",
    ),
];
