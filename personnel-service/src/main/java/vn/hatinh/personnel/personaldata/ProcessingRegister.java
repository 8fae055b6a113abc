package vn.hatinh.personnel.personaldata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The register of processing that comes with the service. */
public record ProcessingRegister(List<ProcessingActivity> activities) {

    static final ProcessingRegister OFFICIAL = read();

    private static ProcessingRegister read() {
        try (InputStream file = ProcessingRegister.class.getResourceAsStream("/personal-data/register.yaml")) {
            return JsonMapper.builder(new YAMLFactory()).build().readValue(file, ProcessingRegister.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
