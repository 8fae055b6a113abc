package vn.hatinh.reporting.sdmx.rest;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Writes messages; other than in the rest of the API, a value of an array may be null and stays there. */
@ApplicationScoped
public class SdmxJson {

    private final ObjectMapper mapper;

    SdmxJson(ObjectMapper mapper) {
        this.mapper = mapper.copy()
                .configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    }

    void write(OutputStream out, Object message) throws IOException {
        mapper.writeValue(out, message);
    }
}
