using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Newtonsoft.Json.Linq;

namespace Microsoft.HyperV.StandIn
{
    /// <summary>What the real cmdlets throw; its text is translated there, so nobody should read it.</summary>
    public class VirtualizationException : Exception
    {
        public VirtualizationException(string message) : base(message) { }
    }

    internal sealed class ReplyError
    {
        public string Id, Category, Message, Target;

        public ErrorRecord ToRecord(string suffix) => new ErrorRecord(
            new VirtualizationException(Message), Id + suffix,
            Enum.TryParse(Category, out ErrorCategory category) ? category : ErrorCategory.NotSpecified, Target);
    }

    internal sealed class Reply
    {
        public object[] Objects = Array.Empty<object>();
        public List<ReplyError> Errors = new List<ReplyError>();
        public List<string> Warnings = new List<string>();

        public static Reply From(JObject json) => new Reply
        {
            Objects = ((JArray)json["objects"] ?? new JArray()).Select(each => ObjectBuilder.Build((JObject)each)).ToArray(),
            Errors = ((JArray)json["errors"] ?? new JArray()).Select(each => new ReplyError
            {
                Id = (string)each["id"], Category = (string)each["category"],
                Message = (string)each["message"], Target = (string)each["target"],
            }).ToList(),
            Warnings = ((JArray)json["warnings"] ?? new JArray()).Select(each => (string)each).ToList(),
        };
    }
}
