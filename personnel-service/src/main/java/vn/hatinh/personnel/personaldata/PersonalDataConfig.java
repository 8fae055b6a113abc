package vn.hatinh.personnel.personaldata;

import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The law's terms for requests about personal data, in days. */
@ConfigMapping(prefix = "app.personal-data")
public interface PersonalDataConfig {

    /** Working days until the person is told that the request has come in. */
    @WithDefault("2")
    int acknowledgeWorkingDays();

    /** Days until it is dealt with, by kind. One extension adds as many again. */
    Map<RequestKind, Integer> days();
}
