package nl.schaalsprong.web.page;

import java.util.List;
import java.util.Set;
import nl.schaalsprong.cases.Case;
import nl.schaalsprong.cases.Limit;
import nl.schaalsprong.futures.VariantResult.Share;

/**
 * A limit as a reader sees it: word and pattern always together.
 *
 * @param pattern name of its pattern and colours
 * @param share in which it binds, in [0, 1]
 */
public record LimitView(
        String id, String title, String brief, String pattern, double share, String figure) {
    private static final Set<String> KNOWN =
            Set.of(
                    "building",
                    "grid",
                    "nitrogen",
                    "space",
                    "talent",
                    "money",
                    "access",
                    "plans",
                    Limit.NONE);

    /** A limit with the share in which it binds. */
    public static LimitView of(Case subject, Share share, Words words) {
        return new LimitView(
                share.limit(),
                title(subject, share.limit(), words),
                words.orElse("limit.brief." + share.limit(), title(subject, share.limit(), words)),
                pattern(share.limit()),
                share.share(),
                new Numbers(words).share(share.share()));
    }

    /** The limit's word; "nothing" for the absence of one. */
    public static String title(Case subject, String id, Words words) {
        return id.equals(Limit.NONE)
                ? words.of("limit.none")
                : subject.limit(id).map(l -> words.of(l.title())).orElse(id);
    }

    /** The pattern of a limit; limits we have no pattern for share one. */
    public static String pattern(String id) {
        return KNOWN.contains(id) ? id : "other";
    }

    /** The limits that bind, largest first, without "nothing". */
    public static List<LimitView> binding(Case subject, List<Share> shares, Words words) {
        return shares.stream()
                .filter(s -> !s.limit().equals(Limit.NONE) && s.share() > 0)
                .map(s -> of(subject, s, words))
                .toList();
    }
}
