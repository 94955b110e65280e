; 5cb365aaafed6fa80f63ccc5ba318899

@".const.Error creating Python tuple from runtime exception arguments" = internal constant [61 x i8] c"Error creating Python tuple from runtime exception arguments\00"
@".const.<numba.core.cpu.CPUContext>" = internal constant [28 x i8] c"<numba.core.cpu.CPUContext>\00"
@.const.pickledata.4b35ba8af2682dbaf044af47e894dd2cb1385034 = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\11ZeroDivisionError\94\93\94\8C\18integer division by zero\94\85\94N\87\94."
@.const.pickledata.4b35ba8af2682dbaf044af47e894dd2cb1385034.sha1 = internal constant [20 x i8] c"K5\BA\8A\F2h-\BA\F0D\AFG\E8\94\DD,\B18P4"
@.const.picklebuf.4b35ba8af2682dbaf044af47e894dd2cb1385034 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.4b35ba8af2682dbaf044af47e894dd2cb1385034, i32 77, ptr @.const.pickledata.4b35ba8af2682dbaf044af47e894dd2cb1385034.sha1, ptr null, i32 0 }
@PyExc_RuntimeError = external global i8

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc range(i32 0, 2) i32 @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE9uint16_2axx10float32_2ax10float64_2axx10float64_2axx8int16_2ax8int16_2axdxx10float64_2ax10float32_2ax9uint32_2ax8int32_2ax9uint16_2ax(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, ptr readonly captures(none) %arg.a0, i64 %arg.n0_0, i64 %arg.a1, ptr readonly captures(none) %arg.a2, ptr readonly captures(none) %arg.a3, i64 %arg.n3_0, i64 %arg.n3_1, ptr readonly captures(none) %arg.a4, i64 %arg.n4_0, i64 %arg.n4_1, ptr readonly captures(none) %arg.a5, i64 %arg.n5_0, ptr readonly captures(none) %arg.a6, i64 %arg.n6_0, double %arg.a7, i64 %arg.a8, i64 %arg.a9, ptr captures(none) %arg.a10, i64 %arg.n10_0, ptr captures(none) %arg.a11, i64 %arg.n11_0, ptr captures(none) %arg.a12, i64 %arg.n12_0, ptr captures(none) %arg.a13, i64 %arg.n13_0, ptr writeonly captures(none) %arg.a14, i64 %arg.n14_0) unnamed_addr #0 {
entry:
  %.243.i = icmp slt i64 %arg.n11_0, 1025
  br i1 %.243.i, label %B0.endif.else.endif.if.i, label %B0.endif.else.endif.endif.endif.if.i, !prof !0

B160.i:                                           ; preds = %B160.preheader.i, %B736.i
  %row.2.0.i = phi i64 [ %spec.select.i, %B736.i ], [ %arg.a8, %B160.preheader.i ]
  %column.3.0.i = phi i64 [ %spec.select875.i, %B736.i ], [ %arg.a9, %B160.preheader.i ]
  %done.2.0.i = phi i64 [ %.602.i, %B736.i ], [ 0, %B160.preheader.i ]
  %.556.i = sub nsw i64 %arg.n4_1, %column.3.0.i
  %.565.i = sub nsw i64 %arg.n14_0, %done.2.0.i
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %arg.n4_1, i64 %.556.i)
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i, i64 %.565.i)
  %.14.i.fr.i = freeze i64 %.14.i.i
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.14.i.fr.i, i64 1024)
  %.602.i = add nsw i64 %.16.i.i, %done.2.0.i
  %.640.i = icmp slt i64 %done.2.0.i, 0
  %.641.i = select i1 %.640.i, i64 %arg.n0_0, i64 0
  %.642.i = add i64 %.641.i, %done.2.0.i
  %.645.i = icmp slt i64 %.642.i, 0
  br i1 %.645.i, label %B160.endif.else.if.i, label %B160.endif.else.endif.i, !prof !0

B294.i:                                           ; preds = %B160.endif.endif.endif.i
  br i1 %.58.i.i, label %B0.if, label %B0.else.if.i.i, !prof !0

B0.else.if.i.i:                                   ; preds = %B294.i
  %.78.i.i = sdiv i64 %arg.n6_0, %.55.i.i
  %.79.i.i = srem i64 %arg.n6_0, %.55.i.i
  %.80.i.i = xor i64 %.79.i.i, %.55.i.i
  %.81.i.i = icmp slt i64 %.80.i.i, 0
  %.82.i.i = icmp ne i64 %.79.i.i, 0
  %.83.i.i = and i1 %.82.i.i, %.81.i.i
  %.88.i.i = sext i1 %.83.i.i to i64
  %.67.0.i.i = add i64 %.78.i.i, %.88.i.i
  %0 = add nuw nsw i64 %.16.i.i, 31
  %.161.i.i = lshr i64 %0, 5
  %.140.inv.i.i = icmp slt i64 %.14.i.fr.i, 1
  %.182121.not124.i.i = icmp eq i64 %.161.i.i, 0
  %.182121.not.i.i = select i1 %.140.inv.i.i, i1 true, i1 %.182121.not124.i.i
  br i1 %.182121.not.i.i, label %B294.endif.i, label %B74.if.lr.ph.i.i

B74.if.lr.ph.i.i:                                 ; preds = %B0.else.if.i.i
  %factor.op.mul.i.i = shl i64 %row.2.0.i, 2
  %.261.idx.i.i = mul i64 %factor.op.mul.i.i, %.67.0.i.i
  %.261.i.i = getelementptr i8, ptr %arg.a5, i64 %.261.idx.i.i
  %.263112.i.i = icmp sgt i64 %.67.0.i.i, 0
  br label %B74.if.i.i

B74.if.i.i:                                       ; preds = %for.end.i.i, %B74.if.lr.ph.i.i
  %.129.0123.i.i = phi i64 [ %.161.i.i, %B74.if.lr.ph.i.i ], [ %.191.i.i, %for.end.i.i ]
  %.126.0122.i.i = phi i64 [ 0, %B74.if.lr.ph.i.i ], [ %.195.i.i, %for.end.i.i ]
  %.191.i.i = add nsw i64 %.129.0123.i.i, -1
  %.195.i.i = add nuw i64 %.126.0122.i.i, 32
  %.225.i.i = add nsw i64 %.126.0122.i.i, %column.3.0.i
  br i1 %.263112.i.i, label %for.body.i.i, label %for.end.i.i

for.body.i.i:                                     ; preds = %B74.if.i.i, %for.body.i.i
  %loop.index117.i.i = phi i64 [ %.324.i.i, %for.body.i.i ], [ 0, %B74.if.i.i ]
  %.258.0116.i.i = phi <8 x i32> [ %.322.i.i, %for.body.i.i ], [ zeroinitializer, %B74.if.i.i ]
  %.255.0115.i.i = phi <8 x i32> [ %.310.i.i, %for.body.i.i ], [ zeroinitializer, %B74.if.i.i ]
  %.252.0114.i.i = phi <8 x i32> [ %.298.i.i, %for.body.i.i ], [ zeroinitializer, %B74.if.i.i ]
  %.249.0113.i.i = phi <8 x i32> [ %.286.i.i, %for.body.i.i ], [ zeroinitializer, %B74.if.i.i ]
  %.266.idx.i.i = shl i64 %loop.index117.i.i, 2
  %.266.i.i = getelementptr i8, ptr %.261.i.i, i64 %.266.idx.i.i
  %.268.i.i = load i32, ptr %.266.i.i, align 2, !noalias !1
  %.269.i.i = insertelement <8 x i32> poison, i32 %.268.i.i, i64 0
  %.270.i.i = shufflevector <8 x i32> %.269.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.271.i.i = bitcast <8 x i32> %.270.i.i to <16 x i16>
  %.272.i.i = sext <16 x i16> %.271.i.i to <16 x i32>
  %.273.i.i = mul i64 %loop.index117.i.i, %.966.i
  %.274.i.i = add i64 %.225.i.i, %.273.i.i
  %.277.idx.i.i = shl i64 %.274.i.i, 2
  %.277.i.i = getelementptr i8, ptr %arg.a6, i64 %.277.idx.i.i
  %.279.i.i = load <16 x i16>, ptr %.277.i.i, align 2, !noalias !1
  %.280.i.i = sext <16 x i16> %.279.i.i to <16 x i32>
  %.281.i.i = mul nsw <16 x i32> %.272.i.i, %.280.i.i
  %.282.i.i = shufflevector <16 x i32> %.281.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.283.i.i = shufflevector <16 x i32> %.281.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.285.i.i = add <8 x i32> %.283.i.i, %.249.0113.i.i
  %.286.i.i = add <8 x i32> %.285.i.i, %.282.i.i
  %.289.i.i = getelementptr i8, ptr %.277.i.i, i64 32
  %.291.i.i = load <16 x i16>, ptr %.289.i.i, align 2, !noalias !1
  %.292.i.i = sext <16 x i16> %.291.i.i to <16 x i32>
  %.293.i.i = mul nsw <16 x i32> %.272.i.i, %.292.i.i
  %.294.i.i = shufflevector <16 x i32> %.293.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.295.i.i = shufflevector <16 x i32> %.293.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.297.i.i = add <8 x i32> %.295.i.i, %.252.0114.i.i
  %.298.i.i = add <8 x i32> %.297.i.i, %.294.i.i
  %.301.i.i = getelementptr i8, ptr %.277.i.i, i64 64
  %.303.i.i = load <16 x i16>, ptr %.301.i.i, align 2, !noalias !1
  %.304.i.i = sext <16 x i16> %.303.i.i to <16 x i32>
  %.305.i.i = mul nsw <16 x i32> %.304.i.i, %.272.i.i
  %.306.i.i = shufflevector <16 x i32> %.305.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.307.i.i = shufflevector <16 x i32> %.305.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.309.i.i = add <8 x i32> %.307.i.i, %.255.0115.i.i
  %.310.i.i = add <8 x i32> %.309.i.i, %.306.i.i
  %.313.i.i = getelementptr i8, ptr %.277.i.i, i64 96
  %.315.i.i = load <16 x i16>, ptr %.313.i.i, align 2, !noalias !1
  %.316.i.i = sext <16 x i16> %.315.i.i to <16 x i32>
  %.317.i.i = mul nsw <16 x i32> %.316.i.i, %.272.i.i
  %.318.i.i = shufflevector <16 x i32> %.317.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.319.i.i = shufflevector <16 x i32> %.317.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.321.i.i = add <8 x i32> %.319.i.i, %.258.0116.i.i
  %.322.i.i = add <8 x i32> %.321.i.i, %.318.i.i
  %.324.i.i = add nuw nsw i64 %loop.index117.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %.324.i.i, %.67.0.i.i
  br i1 %exitcond.not.i.i, label %for.end.i.i, label %for.body.i.i

for.end.i.i:                                      ; preds = %for.body.i.i, %B74.if.i.i
  %.249.0.lcssa.i.i = phi <8 x i32> [ zeroinitializer, %B74.if.i.i ], [ %.286.i.i, %for.body.i.i ]
  %.252.0.lcssa.i.i = phi <8 x i32> [ zeroinitializer, %B74.if.i.i ], [ %.298.i.i, %for.body.i.i ]
  %.255.0.lcssa.i.i = phi <8 x i32> [ zeroinitializer, %B74.if.i.i ], [ %.310.i.i, %for.body.i.i ]
  %.258.0.lcssa.i.i = phi <8 x i32> [ zeroinitializer, %B74.if.i.i ], [ %.322.i.i, %for.body.i.i ]
  %.328.i.i = getelementptr i32, ptr %arg.a13, i64 %.126.0122.i.i
  store <8 x i32> %.249.0.lcssa.i.i, ptr %.328.i.i, align 4, !noalias !1
  %.333.i.i = getelementptr i8, ptr %.328.i.i, i64 32
  store <8 x i32> %.252.0.lcssa.i.i, ptr %.333.i.i, align 4, !noalias !1
  %.338.i.i = getelementptr i8, ptr %.328.i.i, i64 64
  store <8 x i32> %.255.0.lcssa.i.i, ptr %.338.i.i, align 4, !noalias !1
  %.343.i.i = getelementptr i8, ptr %.328.i.i, i64 96
  store <8 x i32> %.258.0.lcssa.i.i, ptr %.343.i.i, align 4, !noalias !1
  %.182.i.i = icmp samesign ugt i64 %.129.0123.i.i, 1
  br i1 %.182.i.i, label %B74.if.i.i, label %B294.endif.i

B492.i:                                           ; preds = %B448.if.i, %B294.endif.i
  %.1276.i = sub i64 %.16.i.i, %"$phi402.0.2.1888.i"
  %.1319899.not.i = icmp slt i64 %.1276.i, 1
  br i1 %.1319899.not.i, label %B608.i, label %B524.if.i

B608.i:                                           ; preds = %B652.i.i, %B524.if.i, %B500.i.i, %B492.i
  %quick.2.1.i = phi i64 [ %"$phi402.0.2.1888.i", %B492.i ], [ 0, %B500.i.i ], [ %"$phi402.0.2.1888.i", %B524.if.i ], [ 0, %B652.i.i ]
  %.1646.i = icmp slt i64 %quick.2.1.i, %.16.i.i
  br i1 %.1646.i, label %B620.else.i, label %B736.i

B736.i:                                           ; preds = %B2192.i.i, %B1970.i.i, %B1020.i.i, %B112.i.i, %B40.i.i, %B608.i
  %.2203.i = add nsw i64 %.16.i.i, %column.3.0.i
  %.2212.i = icmp eq i64 %.2203.i, %arg.n4_1
  %.2217.i = zext i1 %.2212.i to i64
  %spec.select.i = add nsw i64 %row.2.0.i, %.2217.i
  %spec.select875.i = select i1 %.2212.i, i64 0, i64 %.2203.i
  %.2244.i = icmp slt i64 %.602.i, %arg.n14_0
  br i1 %.2244.i, label %B160.i, label %B0.endif

B0.endif.else.endif.if.i:                         ; preds = %entry
  br label %B0.endif.else.endif.endif.endif.if.i

B0.endif.else.endif.endif.endif.if.i:             ; preds = %B0.endif.else.endif.if.i, %entry
  %.223.sroa.0.3.i = phi i64 [ %arg.n11_0, %B0.endif.else.endif.if.i ], [ 1024, %entry ]
  %.336.i = getelementptr float, ptr %arg.a11, i64 %.223.sroa.0.3.i
  %.411.i = icmp slt i64 %arg.n12_0, 1025
  br i1 %.411.i, label %B0.endif.endif.else.endif.if.i, label %B0.endif.endif.else.endif.endif.endif.if.i, !prof !0

B0.endif.endif.else.endif.if.i:                   ; preds = %B0.endif.else.endif.endif.endif.if.i
  br label %B0.endif.endif.else.endif.endif.endif.if.i

B0.endif.endif.else.endif.endif.endif.if.i:       ; preds = %B0.endif.endif.else.endif.if.i, %B0.endif.else.endif.endif.endif.if.i
  %.391.sroa.0.3.i = phi i64 [ %arg.n12_0, %B0.endif.endif.else.endif.if.i ], [ 1024, %B0.endif.else.endif.endif.endif.if.i ]
  %.504.i = getelementptr i32, ptr %arg.a12, i64 %.391.sroa.0.3.i
  %.549.i = icmp sgt i64 %arg.n14_0, 0
  br i1 %.549.i, label %B160.preheader.i, label %B0.endif

B160.preheader.i:                                 ; preds = %B0.endif.endif.else.endif.endif.endif.if.i
  %.960.i = icmp sgt i64 %arg.n5_0, 0
  %.1483.i = icmp slt i64 %arg.n10_0, 1
  %.387.i.i = icmp sgt i64 %arg.n3_0, 3
  %.966.i = add nsw i64 %arg.n4_1, 32
  %.58.i.i = icmp eq i64 %.966.i, 0
  %.55.i.i = shl nsw i64 %.966.i, 1
  %.1004.not.i = icmp eq i64 %arg.a1, 1
  %.1215.i = insertelement <8 x double> poison, double %arg.a7, i64 0
  %.1216.i = shufflevector <8 x double> %.1215.i, <8 x double> poison, <8 x i32> zeroinitializer
  %.330.i.i = icmp eq i64 %arg.a1, 0
  %..i.i = select i1 %.330.i.i, i32 16, i32 0
  br label %B160.i

B160.endif.endif.i:                               ; preds = %B160.endif.else.endif.endif.endif.if.i, %B160.endif.else.endif.endif.endif.i
  %.630.sroa.13.0.i = phi i64 [ %arg.n0_0, %B160.endif.else.endif.endif.endif.if.i ], [ %.630.sroa.13.1.i, %B160.endif.else.endif.endif.endif.i ]
  %.718.i = sub i64 %.630.sroa.13.0.i, %.630.sroa.0.3.i
  %.727.i = tail call i64 @llvm.smax.i64(i64 %.718.i, i64 0)
  %.743.i = getelementptr i16, ptr %arg.a0, i64 %.630.sroa.0.3.i
  %.813.i = select i1 %.640.i, i64 %arg.n14_0, i64 0
  %.814.i = add i64 %.813.i, %done.2.0.i
  %.817.i = icmp slt i64 %.814.i, 0
  br i1 %.817.i, label %B160.endif.endif.else.if.i, label %B160.endif.endif.else.endif.i, !prof !0

B160.endif.else.if.i:                             ; preds = %B160.i
  br label %B160.endif.else.endif.i

B160.endif.else.endif.i:                          ; preds = %B160.endif.else.if.i, %B160.i
  %.630.sroa.0.1.i = phi i64 [ 0, %B160.endif.else.if.i ], [ %.642.i, %B160.i ]
  %.650.not.i = icmp slt i64 %.642.i, %arg.n0_0
  br i1 %.650.not.i, label %B160.endif.else.endif.endif.i, label %B160.endif.else.endif.if.i, !prof !8

B160.endif.else.endif.if.i:                       ; preds = %B160.endif.else.endif.i
  br label %B160.endif.else.endif.endif.i

B160.endif.else.endif.endif.i:                    ; preds = %B160.endif.else.endif.if.i, %B160.endif.else.endif.i
  %.630.sroa.0.3.i = phi i64 [ %arg.n0_0, %B160.endif.else.endif.if.i ], [ %.630.sroa.0.1.i, %B160.endif.else.endif.i ]
  %.657.i = icmp slt i64 %.602.i, 0
  %.658.i = select i1 %.657.i, i64 %arg.n0_0, i64 0
  %.659.i = add i64 %.658.i, %.602.i
  %.662.i = icmp slt i64 %.659.i, 0
  br i1 %.662.i, label %B160.endif.else.endif.endif.if.i, label %B160.endif.else.endif.endif.endif.i, !prof !0

B160.endif.else.endif.endif.if.i:                 ; preds = %B160.endif.else.endif.endif.i
  br label %B160.endif.else.endif.endif.endif.i

B160.endif.else.endif.endif.endif.i:              ; preds = %B160.endif.else.endif.endif.if.i, %B160.endif.else.endif.endif.i
  %.630.sroa.13.1.i = phi i64 [ 0, %B160.endif.else.endif.endif.if.i ], [ %.659.i, %B160.endif.else.endif.endif.i ]
  %.667.not.i = icmp slt i64 %.659.i, %arg.n0_0
  br i1 %.667.not.i, label %B160.endif.endif.i, label %B160.endif.else.endif.endif.endif.if.i, !prof !8

B160.endif.else.endif.endif.endif.if.i:           ; preds = %B160.endif.else.endif.endif.endif.i
  br label %B160.endif.endif.i

B160.endif.endif.endif.i:                         ; preds = %B160.endif.endif.else.endif.endif.endif.if.i, %B160.endif.endif.else.endif.endif.endif.i
  %.802.sroa.13.0.i = phi i64 [ %arg.n14_0, %B160.endif.endif.else.endif.endif.endif.if.i ], [ %.802.sroa.13.1.i, %B160.endif.endif.else.endif.endif.endif.i ]
  %.890.i = sub nsw i64 %.802.sroa.13.0.i, %.802.sroa.0.3.i
  %.899.i = tail call i64 @llvm.smax.i64(i64 %.890.i, i64 0)
  %.915.i = getelementptr i16, ptr %arg.a14, i64 %.802.sroa.0.3.i
  br i1 %.960.i, label %B294.i, label %B554.else.endif.i

B160.endif.endif.else.if.i:                       ; preds = %B160.endif.endif.i
  br label %B160.endif.endif.else.endif.i

B160.endif.endif.else.endif.i:                    ; preds = %B160.endif.endif.else.if.i, %B160.endif.endif.i
  %.802.sroa.0.1.i = phi i64 [ 0, %B160.endif.endif.else.if.i ], [ %.814.i, %B160.endif.endif.i ]
  %.822.not.i = icmp slt i64 %.814.i, %arg.n14_0
  br i1 %.822.not.i, label %B160.endif.endif.else.endif.endif.i, label %B160.endif.endif.else.endif.if.i, !prof !8

B160.endif.endif.else.endif.if.i:                 ; preds = %B160.endif.endif.else.endif.i
  br label %B160.endif.endif.else.endif.endif.i

B160.endif.endif.else.endif.endif.i:              ; preds = %B160.endif.endif.else.endif.if.i, %B160.endif.endif.else.endif.i
  %.802.sroa.0.3.i = phi i64 [ %arg.n14_0, %B160.endif.endif.else.endif.if.i ], [ %.802.sroa.0.1.i, %B160.endif.endif.else.endif.i ]
  %.830.i = select i1 %.657.i, i64 %arg.n14_0, i64 0
  %.831.i = add i64 %.830.i, %.602.i
  %.834.i = icmp slt i64 %.831.i, 0
  br i1 %.834.i, label %B160.endif.endif.else.endif.endif.if.i, label %B160.endif.endif.else.endif.endif.endif.i, !prof !0

B160.endif.endif.else.endif.endif.if.i:           ; preds = %B160.endif.endif.else.endif.endif.i
  br label %B160.endif.endif.else.endif.endif.endif.i

B160.endif.endif.else.endif.endif.endif.i:        ; preds = %B160.endif.endif.else.endif.endif.if.i, %B160.endif.endif.else.endif.endif.i
  %.802.sroa.13.1.i = phi i64 [ 0, %B160.endif.endif.else.endif.endif.if.i ], [ %.831.i, %B160.endif.endif.else.endif.endif.i ]
  %.839.not.i = icmp slt i64 %.831.i, %arg.n14_0
  br i1 %.839.not.i, label %B160.endif.endif.endif.i, label %B160.endif.endif.else.endif.endif.endif.if.i, !prof !8

B160.endif.endif.else.endif.endif.endif.if.i:     ; preds = %B160.endif.endif.else.endif.endif.endif.i
  br label %B160.endif.endif.endif.i

B294.endif.i:                                     ; preds = %for.end.i.i, %B0.else.if.i.i
  %.1050.i = and i64 %.16.i.i, -8
  %.1102.i = icmp slt i64 %.14.i.fr.i, 8
  %.1123.i = lshr i64 %.16.i.i, 3
  %"$phi402.0.2.1888.i" = select i1 %.1004.not.i, i64 0, i64 %.1050.i
  %.1144896.not907.i = icmp eq i64 %.1123.i, 0
  %1 = or i1 %.1102.i, %.1144896.not907.i
  %.1144896.not.i = or i1 %.1004.not.i, %1
  br i1 %.1144896.not.i, label %B492.i, label %B448.if.i

B448.if.i:                                        ; preds = %B294.endif.i, %B448.if.i
  %.1091.0898.i = phi i64 [ %.1153.i, %B448.if.i ], [ %.1123.i, %B294.endif.i ]
  %.1088.0897.i = phi i64 [ %.1157.i, %B448.if.i ], [ 0, %B294.endif.i ]
  %.1153.i = add nsw i64 %.1091.0898.i, -1
  %.1157.i = add nuw i64 %.1088.0897.i, 8
  %.1204.i = getelementptr i16, ptr %.743.i, i64 %.1088.0897.i
  %.1206.i = load <8 x i16>, ptr %.1204.i, align 2, !noalias !9
  %.1207.i = zext <8 x i16> %.1206.i to <8 x i32>
  %.1208.i = shl nuw <8 x i32> %.1207.i, splat (i32 16)
  %.1209.i = bitcast <8 x i32> %.1208.i to <8 x float>
  %.1210.i = fpext <8 x float> %.1209.i to <8 x double>
  %.1211.i = getelementptr i32, ptr %arg.a13, i64 %.1088.0897.i
  %.1213.i = load <8 x i32>, ptr %.1211.i, align 4, !noalias !9
  %.1214.i = sitofp <8 x i32> %.1213.i to <8 x double>
  %.1217.i = fmul <8 x double> %.1216.i, %.1214.i
  %.1218.i = fadd <8 x double> %.1217.i, %.1210.i
  %.1219.i = fptrunc <8 x double> %.1218.i to <8 x float>
  %.1220.i = bitcast <8 x float> %.1219.i to <8 x i32>
  %.1221.i = lshr <8 x i32> %.1220.i, splat (i32 16)
  %.1222.i = and <8 x i32> %.1221.i, splat (i32 1)
  %.1223.i = add <8 x i32> %.1220.i, splat (i32 32767)
  %.1224.i = add <8 x i32> %.1223.i, %.1222.i
  %.1225.i = lshr <8 x i32> %.1224.i, splat (i32 16)
  %.1226.i = trunc nuw <8 x i32> %.1225.i to <8 x i16>
  %2 = and <8 x i32> %.1207.i, splat (i32 32640)
  %.1228.not.i = icmp eq <8 x i32> %2, splat (i32 32640)
  %.1229.i = select <8 x i1> %.1228.not.i, <8 x i16> %.1206.i, <8 x i16> %.1226.i
  %.1230.i = getelementptr i16, ptr %.915.i, i64 %.1088.0897.i
  store <8 x i16> %.1229.i, ptr %.1230.i, align 2, !noalias !9
  %.1144.i = icmp samesign ugt i64 %.1091.0898.i, 1
  br i1 %.1144.i, label %B448.if.i, label %B492.i

B524.if.i:                                        ; preds = %B492.i, %B524.if.i
  %.1266.0901.i = phi i64 [ %.1328.i, %B524.if.i ], [ %.1276.i, %B492.i ]
  %.1263.0900.i = phi i64 [ %.1332.i, %B524.if.i ], [ %"$phi402.0.2.1888.i", %B492.i ]
  %.1328.i = add nsw i64 %.1266.0901.i, -1
  %.1332.i = add i64 %.1263.0900.i, 1
  %.1370.i = icmp slt i64 %.1263.0900.i, 0
  %.1371.i = select i1 %.1370.i, i64 %arg.n13_0, i64 0
  %3 = getelementptr i32, ptr %arg.a13, i64 %.1263.0900.i
  %.1385.i = getelementptr i32, ptr %3, i64 %.1371.i
  %.1386.i = load i32, ptr %.1385.i, align 4, !noalias !9
  %.1401.i = select i1 %.1370.i, i64 %arg.n10_0, i64 0
  %4 = getelementptr double, ptr %arg.a10, i64 %.1263.0900.i
  %.1415.i = getelementptr double, ptr %4, i64 %.1401.i
  %.1416.i = sitofp i32 %.1386.i to double
  store double %.1416.i, ptr %.1415.i, align 8, !noalias !9
  %.1319.i = icmp samesign ugt i64 %.1266.0901.i, 1
  br i1 %.1319.i, label %B524.if.i, label %B608.i

B554.endif.i:                                     ; preds = %B554.else.endif.endif.endif.if.i, %B554.else.endif.endif.endif.i
  %.1463.sroa.13.0.i = phi i64 [ %arg.n10_0, %B554.else.endif.endif.endif.if.i ], [ %.1463.sroa.13.1.i, %B554.else.endif.endif.endif.i ]
  %.1551.i = sub i64 %.1463.sroa.13.0.i, %.1463.sroa.0.3.i
  %.1576.i = getelementptr double, ptr %arg.a10, i64 %.1463.sroa.0.3.i
  %.238.i.i = icmp slt i64 %.1551.i, 1
  br i1 %.238.i.i, label %.304.if.i.i, label %.304.endif.preheader.i.i, !prof !0

B86.i.i:                                          ; preds = %B86.preheader.i.i, %B472.i.i
  %k.3.0.i.i = phi i64 [ %.1744.i.i, %B472.i.i ], [ 0, %B86.preheader.i.i ]
  %.440.i.i = mul i64 %k.3.0.i.i, %arg.n3_1
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.440.i.i
  %.445.i.i = load double, ptr %gep.i.i, align 8, !noalias !10
  %.447.i.i = or disjoint i64 %k.3.0.i.i, 1
  %.493.i.i = mul i64 %.447.i.i, %arg.n3_1
  %gep761.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.493.i.i
  %.498.i.i = load double, ptr %gep761.i.i, align 8, !noalias !10
  %.500.i.i = or disjoint i64 %k.3.0.i.i, 2
  %.546.i.i = mul i64 %.500.i.i, %arg.n3_1
  %gep763.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.546.i.i
  %.551.i.i = load double, ptr %gep763.i.i, align 8, !noalias !10
  %.553.i.i = or disjoint i64 %k.3.0.i.i, 3
  %.599.i.i = mul i64 %.553.i.i, %arg.n3_1
  %gep765.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.599.i.i
  %.604.i.i = load double, ptr %gep765.i.i, align 8, !noalias !10
  br i1 %.681.i.i, label %B86.else.if.i.i, label %B86.else.endif.i.i, !prof !0

B472.i.i:                                         ; preds = %B344.if.i.i, %B86.endif.endif.endif.else.endif.endif.endif.i.i
  %.1744.i.i = add nuw nsw i64 %k.3.0.i.i, 4
  %.1749.i.i = add nuw nsw i64 %k.3.0.i.i, 8
  %.1751.not.i.i = icmp sgt i64 %.1749.i.i, %arg.n3_0
  br i1 %.1751.not.i.i, label %B500.i.i, label %B86.i.i

B500.i.i:                                         ; preds = %B472.i.i, %.304.if.i.i
  %k.4.1.i.i = phi i64 [ 0, %.304.if.i.i ], [ %.1744.i.i, %B472.i.i ]
  %.1766.i.i = icmp slt i64 %k.4.1.i.i, %arg.n3_0
  br i1 %.1766.i.i, label %B512.preheader.i.i, label %B608.i

B512.preheader.i.i:                               ; preds = %B500.i.i
  %.1800.i.i = icmp slt i64 %row.2.0.i, 0
  %.1801.i.i = select i1 %.1800.i.i, i64 %arg.n3_1, i64 0
  %invariant.gep769.i.i = getelementptr double, ptr %arg.a3, i64 %row.2.0.i
  %invariant.gep771.i.i = getelementptr double, ptr %invariant.gep769.i.i, i64 %.1801.i.i
  %.1876.i.i = icmp slt i64 %column.3.0.i, 0
  %.1877.i.i = select i1 %.1876.i.i, i64 %arg.n4_1, i64 0
  %.1878.i.i = add i64 %.1877.i.i, %column.3.0.i
  %.1881.i.i = icmp slt i64 %.1878.i.i, 0
  %.1886.not.i.i = icmp slt i64 %.1878.i.i, %arg.n4_1
  br label %B512.i.i

B512.i.i:                                         ; preds = %B652.i.i, %B512.preheader.i.i
  %k.5.0.i.i = phi i64 [ %.2249.i.i, %B652.i.i ], [ %k.4.1.i.i, %B512.preheader.i.i ]
  %.1797.i.i = icmp slt i64 %k.5.0.i.i, 0
  %.1798.i.i = select i1 %.1797.i.i, i64 %arg.n3_0, i64 0
  %.1799.i.i = add i64 %.1798.i.i, %k.5.0.i.i
  %.1819.i.i = mul i64 %.1799.i.i, %arg.n3_1
  %gep772.i.i = getelementptr double, ptr %invariant.gep771.i.i, i64 %.1819.i.i
  %.1824.i.i = load double, ptr %gep772.i.i, align 8, !noalias !10
  %.1864.i.i = select i1 %.1797.i.i, i64 %arg.n4_0, i64 0
  %.1865.i.i = add i64 %.1864.i.i, %k.5.0.i.i
  br i1 %.1881.i.i, label %B512.else.if.i.i, label %B512.else.endif.i.i, !prof !0

B652.i.i:                                         ; preds = %B596.if.i.i, %B512.else.endif.endif.endif.i.i
  %.2249.i.i = add nsw i64 %k.5.0.i.i, 1
  %exitcond774.not.i.i = icmp eq i64 %.2249.i.i, %arg.n3_0
  br i1 %exitcond774.not.i.i, label %B608.i, label %B512.i.i

.304.endif.preheader.i.i:                         ; preds = %B554.endif.i
  %5 = shl i64 %.1551.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.1576.i, i8 0, i64 %5, i1 false), !noalias !10
  br label %.304.if.i.i

.304.if.i.i:                                      ; preds = %.304.endif.preheader.i.i, %B554.endif.i
  br i1 %.387.i.i, label %B86.preheader.i.i, label %B500.i.i

B86.preheader.i.i:                                ; preds = %.304.if.i.i
  %.421.i.i = icmp slt i64 %row.2.0.i, 0
  %.422.i.i = select i1 %.421.i.i, i64 %arg.n3_1, i64 0
  %6 = getelementptr double, ptr %arg.a3, i64 %.422.i.i
  %invariant.gep.i.i = getelementptr double, ptr %6, i64 %row.2.0.i
  %.676.i.i = icmp slt i64 %column.3.0.i, 0
  %.677.i.i = select i1 %.676.i.i, i64 %arg.n4_1, i64 0
  %.678.i.i = add i64 %.677.i.i, %column.3.0.i
  %.681.i.i = icmp slt i64 %.678.i.i, 0
  %.686.not.i.i = icmp slt i64 %.678.i.i, %arg.n4_1
  br label %B86.i.i

B86.else.if.i.i:                                  ; preds = %B86.i.i
  br label %B86.else.endif.i.i

B86.else.endif.i.i:                               ; preds = %B86.else.if.i.i, %B86.i.i
  %.666.sroa.0.1.i.i = phi i64 [ 0, %B86.else.if.i.i ], [ %.678.i.i, %B86.i.i ]
  br i1 %.686.not.i.i, label %B86.else.endif.endif.endif.i.i, label %B86.else.endif.if.i.i, !prof !8

B86.else.endif.if.i.i:                            ; preds = %B86.else.endif.i.i
  br label %B86.else.endif.endif.endif.i.i

B86.else.endif.endif.endif.i.i:                   ; preds = %B86.else.endif.if.i.i, %B86.else.endif.i.i
  %.666.sroa.0.3.i.i = phi i64 [ %arg.n4_1, %B86.else.endif.if.i.i ], [ %.666.sroa.0.1.i.i, %B86.else.endif.i.i ]
  %.783.i.i = mul i64 %k.3.0.i.i, %arg.n4_1
  %7 = getelementptr double, ptr %arg.a4, i64 %.783.i.i
  %.787.i.i = getelementptr double, ptr %7, i64 %.666.sroa.0.3.i.i
  br i1 %.681.i.i, label %B86.endif.else.if.i.i, label %B86.endif.else.endif.i.i, !prof !0

B86.endif.else.if.i.i:                            ; preds = %B86.else.endif.endif.endif.i.i
  br label %B86.endif.else.endif.i.i

B86.endif.else.endif.i.i:                         ; preds = %B86.endif.else.if.i.i, %B86.else.endif.endif.endif.i.i
  %.858.sroa.0.1.i.i = phi i64 [ 0, %B86.endif.else.if.i.i ], [ %.678.i.i, %B86.else.endif.endif.endif.i.i ]
  br i1 %.686.not.i.i, label %B86.endif.else.endif.endif.endif.i.i, label %B86.endif.else.endif.if.i.i, !prof !8

B86.endif.else.endif.if.i.i:                      ; preds = %B86.endif.else.endif.i.i
  br label %B86.endif.else.endif.endif.endif.i.i

B86.endif.else.endif.endif.endif.i.i:             ; preds = %B86.endif.else.endif.if.i.i, %B86.endif.else.endif.i.i
  %.858.sroa.0.3.i.i = phi i64 [ %arg.n4_1, %B86.endif.else.endif.if.i.i ], [ %.858.sroa.0.1.i.i, %B86.endif.else.endif.i.i ]
  %.975.i.i = mul i64 %.447.i.i, %arg.n4_1
  %8 = getelementptr double, ptr %arg.a4, i64 %.975.i.i
  %.979.i.i = getelementptr double, ptr %8, i64 %.858.sroa.0.3.i.i
  br i1 %.681.i.i, label %B86.endif.endif.else.if.i.i, label %B86.endif.endif.else.endif.i.i, !prof !0

B86.endif.endif.else.if.i.i:                      ; preds = %B86.endif.else.endif.endif.endif.i.i
  br label %B86.endif.endif.else.endif.i.i

B86.endif.endif.else.endif.i.i:                   ; preds = %B86.endif.endif.else.if.i.i, %B86.endif.else.endif.endif.endif.i.i
  %.1050.sroa.0.1.i.i = phi i64 [ 0, %B86.endif.endif.else.if.i.i ], [ %.678.i.i, %B86.endif.else.endif.endif.endif.i.i ]
  br i1 %.686.not.i.i, label %B86.endif.endif.else.endif.endif.endif.i.i, label %B86.endif.endif.else.endif.if.i.i, !prof !8

B86.endif.endif.else.endif.if.i.i:                ; preds = %B86.endif.endif.else.endif.i.i
  br label %B86.endif.endif.else.endif.endif.endif.i.i

B86.endif.endif.else.endif.endif.endif.i.i:       ; preds = %B86.endif.endif.else.endif.if.i.i, %B86.endif.endif.else.endif.i.i
  %.1050.sroa.0.3.i.i = phi i64 [ %arg.n4_1, %B86.endif.endif.else.endif.if.i.i ], [ %.1050.sroa.0.1.i.i, %B86.endif.endif.else.endif.i.i ]
  %.1167.i.i = mul i64 %.500.i.i, %arg.n4_1
  %9 = getelementptr double, ptr %arg.a4, i64 %.1167.i.i
  %.1171.i.i = getelementptr double, ptr %9, i64 %.1050.sroa.0.3.i.i
  br i1 %.681.i.i, label %B86.endif.endif.endif.else.if.i.i, label %B86.endif.endif.endif.else.endif.i.i, !prof !0

B86.endif.endif.endif.else.if.i.i:                ; preds = %B86.endif.endif.else.endif.endif.endif.i.i
  br label %B86.endif.endif.endif.else.endif.i.i

B86.endif.endif.endif.else.endif.i.i:             ; preds = %B86.endif.endif.endif.else.if.i.i, %B86.endif.endif.else.endif.endif.endif.i.i
  %.1251.sroa.0.1.i.i = phi i64 [ 0, %B86.endif.endif.endif.else.if.i.i ], [ %.678.i.i, %B86.endif.endif.else.endif.endif.endif.i.i ]
  br i1 %.686.not.i.i, label %B86.endif.endif.endif.else.endif.endif.endif.i.i, label %B86.endif.endif.endif.else.endif.if.i.i, !prof !8

B86.endif.endif.endif.else.endif.if.i.i:          ; preds = %B86.endif.endif.endif.else.endif.i.i
  br label %B86.endif.endif.endif.else.endif.endif.endif.i.i

B86.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B86.endif.endif.endif.else.endif.if.i.i, %B86.endif.endif.endif.else.endif.i.i
  %.1251.sroa.0.3.i.i = phi i64 [ %arg.n4_1, %B86.endif.endif.endif.else.endif.if.i.i ], [ %.1251.sroa.0.1.i.i, %B86.endif.endif.endif.else.endif.i.i ]
  %.1368.i.i = mul i64 %.553.i.i, %arg.n4_1
  %10 = getelementptr double, ptr %arg.a4, i64 %.1368.i.i
  %.1372.i.i = getelementptr double, ptr %10, i64 %.1251.sroa.0.3.i.i
  br i1 %.238.i.i, label %B472.i.i, label %B344.if.i.i

B344.if.i.i:                                      ; preds = %B86.endif.endif.endif.else.endif.endif.endif.i.i, %B344.if.i.i
  %.1434.0758.i.i = phi i64 [ %.1505.i.i, %B344.if.i.i ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1505.i.i = add nuw nsw i64 %.1434.0758.i.i, 1
  %11 = getelementptr double, ptr %.1576.i, i64 %.1434.0758.i.i
  %.1559.i.i = load double, ptr %11, align 8, !noalias !10
  %12 = getelementptr double, ptr %.787.i.i, i64 %.1434.0758.i.i
  %.1589.i.i = load double, ptr %12, align 8, !noalias !10
  %.1591.i.i = fmul double %.445.i.i, %.1589.i.i
  %13 = getelementptr double, ptr %.979.i.i, i64 %.1434.0758.i.i
  %.1621.i.i = load double, ptr %13, align 8, !noalias !10
  %.1623.i.i = fmul double %.498.i.i, %.1621.i.i
  %.1624.i.i = fadd double %.1591.i.i, %.1623.i.i
  %14 = getelementptr double, ptr %.1171.i.i, i64 %.1434.0758.i.i
  %.1654.i.i = load double, ptr %14, align 8, !noalias !10
  %.1656.i.i = fmul double %.551.i.i, %.1654.i.i
  %15 = getelementptr double, ptr %.1372.i.i, i64 %.1434.0758.i.i
  %.1686.i.i = load double, ptr %15, align 8, !noalias !10
  %.1688.i.i = fmul double %.604.i.i, %.1686.i.i
  %.1689.i.i = fadd double %.1656.i.i, %.1688.i.i
  %.1690.i.i = fadd double %.1624.i.i, %.1689.i.i
  %.1691.i.i = fadd double %.1559.i.i, %.1690.i.i
  store double %.1691.i.i, ptr %11, align 8, !noalias !10
  %exitcond.not.i876.i = icmp eq i64 %.1551.i, %.1505.i.i
  br i1 %exitcond.not.i876.i, label %B472.i.i, label %B344.if.i.i

B512.else.if.i.i:                                 ; preds = %B512.i.i
  br label %B512.else.endif.i.i

B512.else.endif.i.i:                              ; preds = %B512.else.if.i.i, %B512.i.i
  %.1866.sroa.0.1.i.i = phi i64 [ 0, %B512.else.if.i.i ], [ %.1878.i.i, %B512.i.i ]
  br i1 %.1886.not.i.i, label %B512.else.endif.endif.endif.i.i, label %B512.else.endif.if.i.i, !prof !8

B512.else.endif.if.i.i:                           ; preds = %B512.else.endif.i.i
  br label %B512.else.endif.endif.endif.i.i

B512.else.endif.endif.endif.i.i:                  ; preds = %B512.else.endif.if.i.i, %B512.else.endif.i.i
  %.1866.sroa.0.3.i.i = phi i64 [ %arg.n4_1, %B512.else.endif.if.i.i ], [ %.1866.sroa.0.1.i.i, %B512.else.endif.i.i ]
  %.1983.i.i = mul i64 %.1865.i.i, %arg.n4_1
  %16 = getelementptr double, ptr %arg.a4, i64 %.1983.i.i
  %.1987.i.i = getelementptr double, ptr %16, i64 %.1866.sroa.0.3.i.i
  br i1 %.238.i.i, label %B652.i.i, label %B596.if.i.i

B596.if.i.i:                                      ; preds = %B512.else.endif.endif.endif.i.i, %B596.if.i.i
  %.2052.0767.i.i = phi i64 [ %.2121.i.i, %B596.if.i.i ], [ 0, %B512.else.endif.endif.endif.i.i ]
  %.2121.i.i = add nuw nsw i64 %.2052.0767.i.i, 1
  %17 = getelementptr double, ptr %.1576.i, i64 %.2052.0767.i.i
  %.2175.i.i = load double, ptr %17, align 8, !noalias !10
  %18 = getelementptr double, ptr %.1987.i.i, i64 %.2052.0767.i.i
  %.2205.i.i = load double, ptr %18, align 8, !noalias !10
  %.2207.i.i = fmul double %.1824.i.i, %.2205.i.i
  %.2208.i.i = fadd double %.2175.i.i, %.2207.i.i
  store double %.2208.i.i, ptr %17, align 8, !noalias !10
  %exitcond773.not.i.i = icmp eq i64 %.1551.i, %.2121.i.i
  br i1 %exitcond773.not.i.i, label %B652.i.i, label %B596.if.i.i

B554.else.endif.i:                                ; preds = %B160.endif.endif.endif.i
  br i1 %.1483.i, label %B554.else.endif.if.i, label %B554.else.endif.endif.i, !prof !0

B554.else.endif.if.i:                             ; preds = %B554.else.endif.i
  br label %B554.else.endif.endif.i

B554.else.endif.endif.i:                          ; preds = %B554.else.endif.if.i, %B554.else.endif.i
  %.1463.sroa.0.3.i = phi i64 [ %arg.n10_0, %B554.else.endif.if.i ], [ 0, %B554.else.endif.i ]
  %.1490.i = icmp slt i64 %.14.i.fr.i, 0
  %.1491.i = select i1 %.1490.i, i64 %arg.n10_0, i64 0
  %.1492.i = add i64 %.1491.i, %.16.i.i
  %.1495.i = icmp slt i64 %.1492.i, 0
  br i1 %.1495.i, label %B554.else.endif.endif.if.i, label %B554.else.endif.endif.endif.i, !prof !0

B554.else.endif.endif.if.i:                       ; preds = %B554.else.endif.endif.i
  br label %B554.else.endif.endif.endif.i

B554.else.endif.endif.endif.i:                    ; preds = %B554.else.endif.endif.if.i, %B554.else.endif.endif.i
  %.1463.sroa.13.1.i = phi i64 [ 0, %B554.else.endif.endif.if.i ], [ %.1492.i, %B554.else.endif.endif.i ]
  %.1500.not.i = icmp slt i64 %.1492.i, %arg.n10_0
  br i1 %.1500.not.i, label %B554.endif.i, label %B554.else.endif.endif.endif.if.i, !prof !8

B554.else.endif.endif.endif.if.i:                 ; preds = %B554.else.endif.endif.endif.i
  br label %B554.endif.i

B620.else.i:                                      ; preds = %B608.i
  %.1689.i = icmp slt i64 %quick.2.1.i, 0
  %.1690.i = select i1 %.1689.i, i64 %.727.i, i64 0
  %.1691.i = add i64 %.1690.i, %quick.2.1.i
  %.1694.i = icmp slt i64 %.1691.i, 0
  br i1 %.1694.i, label %B620.else.if.i, label %B620.else.endif.i, !prof !0

B620.endif.i:                                     ; preds = %B620.else.endif.endif.endif.if.i, %B620.else.endif.endif.endif.i
  %.1679.sroa.13.0.i = phi i64 [ %.727.i, %B620.else.endif.endif.endif.if.i ], [ %.1679.sroa.13.1.i, %B620.else.endif.endif.endif.i ]
  %.1767.i = sub nsw i64 %.1679.sroa.13.0.i, %.1679.sroa.0.3.i
  %.1792.i = getelementptr i16, ptr %.743.i, i64 %.1679.sroa.0.3.i
  %.1847.i = select i1 %.1689.i, i64 %arg.n10_0, i64 0
  %.1848.i = add i64 %.1847.i, %quick.2.1.i
  %.1851.i = icmp slt i64 %.1848.i, 0
  br i1 %.1851.i, label %B620.endif.else.if.i, label %B620.endif.else.endif.i, !prof !0

B620.else.if.i:                                   ; preds = %B620.else.i
  br label %B620.else.endif.i

B620.else.endif.i:                                ; preds = %B620.else.if.i, %B620.else.i
  %.1679.sroa.0.1.i = phi i64 [ 0, %B620.else.if.i ], [ %.1691.i, %B620.else.i ]
  %.1699.not.i = icmp slt i64 %.1691.i, %.727.i
  br i1 %.1699.not.i, label %B620.else.endif.endif.i, label %B620.else.endif.if.i, !prof !8

B620.else.endif.if.i:                             ; preds = %B620.else.endif.i
  br label %B620.else.endif.endif.i

B620.else.endif.endif.i:                          ; preds = %B620.else.endif.if.i, %B620.else.endif.i
  %.1679.sroa.0.3.i = phi i64 [ %.727.i, %B620.else.endif.if.i ], [ %.1679.sroa.0.1.i, %B620.else.endif.i ]
  %.1706.i = icmp slt i64 %.14.i.fr.i, 0
  %.1707.i = select i1 %.1706.i, i64 %.727.i, i64 0
  %.1708.i = add i64 %.1707.i, %.16.i.i
  %.1711.i = icmp slt i64 %.1708.i, 0
  br i1 %.1711.i, label %B620.else.endif.endif.if.i, label %B620.else.endif.endif.endif.i, !prof !0

B620.else.endif.endif.if.i:                       ; preds = %B620.else.endif.endif.i
  br label %B620.else.endif.endif.endif.i

B620.else.endif.endif.endif.i:                    ; preds = %B620.else.endif.endif.if.i, %B620.else.endif.endif.i
  %.1679.sroa.13.1.i = phi i64 [ 0, %B620.else.endif.endif.if.i ], [ %.1708.i, %B620.else.endif.endif.i ]
  %.1716.not.i = icmp slt i64 %.1708.i, %.727.i
  br i1 %.1716.not.i, label %B620.endif.i, label %B620.else.endif.endif.endif.if.i, !prof !8

B620.else.endif.endif.endif.if.i:                 ; preds = %B620.else.endif.endif.endif.i
  br label %B620.endif.i

B620.endif.else.if.i:                             ; preds = %B620.endif.i
  br label %B620.endif.else.endif.i

B620.endif.else.endif.i:                          ; preds = %B620.endif.else.if.i, %B620.endif.i
  %.1836.sroa.0.1.i = phi i64 [ 0, %B620.endif.else.if.i ], [ %.1848.i, %B620.endif.i ]
  %.1856.not.i = icmp slt i64 %.1848.i, %arg.n10_0
  br i1 %.1856.not.i, label %B620.endif.else.endif.endif.i, label %B620.endif.else.endif.if.i, !prof !8

B620.endif.else.endif.if.i:                       ; preds = %B620.endif.else.endif.i
  br label %B620.endif.else.endif.endif.i

B620.endif.else.endif.endif.i:                    ; preds = %B620.endif.else.endif.if.i, %B620.endif.else.endif.i
  %.1836.sroa.0.3.i = phi i64 [ %arg.n10_0, %B620.endif.else.endif.if.i ], [ %.1836.sroa.0.1.i, %B620.endif.else.endif.i ]
  %.1949.i = getelementptr double, ptr %arg.a10, i64 %.1836.sroa.0.3.i
  %.2002.i = select i1 %.1689.i, i64 %.899.i, i64 0
  %.2003.i = add i64 %.2002.i, %quick.2.1.i
  %.2006.i = icmp slt i64 %.2003.i, 0
  br i1 %.2006.i, label %B620.endif.endif.else.if.i, label %B620.endif.endif.else.endif.i, !prof !0

B40.i.i:                                          ; preds = %B620.endif.endif.else.endif.endif.i
  br i1 %.193875.not.i.i, label %B736.i, label %B70.if.i.i

B112.i.i:                                         ; preds = %B620.endif.endif.else.endif.endif.i
  br i1 %.193875.not.i.i, label %B736.i, label %B208.if.i.i

B530.i.i:                                         ; preds = %B308.if.i.i
  %19 = getelementptr double, ptr %.1949.i, i64 %.566.0879.i.i
  %.725.i.i = load double, ptr %19, align 8, !noalias !13
  %.727.i.i = fmul double %arg.a7, %.725.i.i
  %.694.i.i = fpext float %.693.i.i to double
  %.728.i.i = fadd double %.727.i.i, %.694.i.i
  %.729.i.i = fptrunc double %.728.i.i to float
  br label %B592.i.i

B592.i.i:                                         ; preds = %B308.if.i.i, %B530.i.i
  %"$phi592.1.2.1.i.i" = phi float [ %.729.i.i, %B530.i.i ], [ 0x7FF8000000000000, %B308.if.i.i ]
  store float %"$phi592.1.2.1.i.i", ptr %39, align 4, !noalias !13
  %exitcond895.not.i.i = icmp eq i64 %.1767.i, %.635.i.i
  br i1 %exitcond895.not.i.i, label %B602.thread.i.i, label %B308.if.i.i

B602.thread.i.i:                                  ; preds = %B592.i.i
  br i1 %.330.i.i, label %B654.if.i.i, label %B1034.thread.i.i

B966.i.i:                                         ; preds = %B654.if.i.i
  %20 = getelementptr i32, ptr %arg.a12, i64 %.861.0891.i.i
  %.988.i.i = load i32, ptr %20, align 4, !noalias !13
  %.992.i.i = add i32 %.988.i.i, 32767
  %.1027.i.i = lshr i32 %.988.i.i, 16
  %.1030.i.i = and i32 %.1027.i.i, 1
  %.1031.i.i = add i32 %.992.i.i, %.1030.i.i
  %.1034.i.i = lshr i32 %.1031.i.i, 16
  %21 = trunc nuw i32 %.1034.i.i to i16
  br label %B1020.i.i

B970.i.i:                                         ; preds = %B654.if.i.i
  %22 = getelementptr i16, ptr %.1792.i, i64 %.861.0891.i.i
  %.1112.i.i = load i16, ptr %22, align 2, !noalias !13
  br label %B1020.i.i

B1020.i.i:                                        ; preds = %B970.i.i, %B966.i.i
  %"$phi1020.1.2.1.i.i" = phi i16 [ %21, %B966.i.i ], [ %.1112.i.i, %B970.i.i ]
  %23 = getelementptr i16, ptr %.2104.i, i64 %.861.0891.i.i
  store i16 %"$phi1020.1.2.1.i.i", ptr %23, align 2, !noalias !13
  %exitcond899.not.i.i = icmp eq i64 %.1767.i, %.930.i.i
  br i1 %exitcond899.not.i.i, label %B736.i, label %B654.if.i.i

B1034.thread.i.i:                                 ; preds = %B602.thread.i.i
  br i1 %.1004.not.i, label %B1088.if.i.i, label %B2016.if.i.i

B1550.i.i:                                        ; preds = %B1216.if.i.i
  %.1521.i.i = zext nneg i32 %44 to i64
  %.1538.i.i = add nsw i64 %.1521.i.i, -939520001
  %.1528.i.i = lshr i64 %.1521.i.i, 13
  %.1531.i.i = and i64 %.1528.i.i, 1
  %.1539.i.i = add nuw nsw i64 %.1538.i.i, %.1531.i.i
  %.1542.i.i = lshr i64 %.1539.i.i, 13
  br label %B1610.i.i

B1554.i.i:                                        ; preds = %B1216.if.i.i
  %24 = getelementptr i32, ptr %.504.i, i64 %.1389.0888.i.i
  %.1590.i.i = load i32, ptr %24, align 4, !noalias !13
  %.1592.i.i = zext i32 %.1590.i.i to i64
  %.1594.i.i = add nsw i64 %.1592.i.i, -1056964608
  br label %B1610.i.i

B1610.i.i:                                        ; preds = %B1554.i.i, %B1550.i.i
  %"$phi1610.1.2.1.i.i" = phi i64 [ %.1542.i.i, %B1550.i.i ], [ %.1594.i.i, %B1554.i.i ]
  %25 = getelementptr float, ptr %arg.a11, i64 %.1389.0888.i.i
  %.1700.i.i = load float, ptr %25, align 4, !noalias !13
  %.1703.i.i = fcmp ord float %.1700.i.i, 0.000000e+00
  br i1 %.1703.i.i, label %B1916.i.i, label %B1920.i.i

B1916.i.i:                                        ; preds = %B1610.i.i
  %.1607.i.i = icmp samesign ult i32 %44, 1199570944
  %"$phi1610.1.2.1..i.i" = select i1 %.1607.i.i, i64 %"$phi1610.1.2.1.i.i", i64 31744
  %26 = lshr i32 %.1517.i.i, 16
  %27 = and i32 %26, 32768
  %.1665.i.i = zext nneg i32 %27 to i64
  %.1666.i.i = or i64 %"$phi1610.1.2.1..i.i", %.1665.i.i
  %28 = trunc i64 %.1666.i.i to i16
  br label %B1970.i.i

B1920.i.i:                                        ; preds = %B1610.i.i
  %29 = getelementptr i16, ptr %.1792.i, i64 %.1389.0888.i.i
  %.1744.i879.i = load i16, ptr %29, align 2, !noalias !13
  br label %B1970.i.i

B1970.i.i:                                        ; preds = %B1920.i.i, %B1916.i.i
  %"$phi1970.1.2.1.i.i" = phi i16 [ %28, %B1916.i.i ], [ %.1744.i879.i, %B1920.i.i ]
  %30 = getelementptr i16, ptr %.2104.i, i64 %.1389.0888.i.i
  store i16 %"$phi1970.1.2.1.i.i", ptr %30, align 2, !noalias !13
  %exitcond898.not.i.i = icmp eq i64 %.1767.i, %.1459.i.i
  br i1 %exitcond898.not.i.i, label %B736.i, label %B1216.if.i.i

B2126.i.i:                                        ; preds = %B2016.if.i.i
  %31 = getelementptr i32, ptr %arg.a12, i64 %.1834.0882.i.i
  %.1996.i.i = load i32, ptr %31, align 4, !noalias !13
  %32 = trunc i32 %.1996.i.i to i16
  br label %B2192.i.i

B2142.i.i:                                        ; preds = %B2016.if.i.i
  %33 = getelementptr i16, ptr %.1792.i, i64 %.1834.0882.i.i
  %.2031.i.i = load i16, ptr %33, align 2, !noalias !13
  br label %B2192.i.i

B2192.i.i:                                        ; preds = %B2142.i.i, %B2126.i.i
  %"$phi2192.1.2.1.i.i" = phi i16 [ %32, %B2126.i.i ], [ %.2031.i.i, %B2142.i.i ]
  %34 = getelementptr i16, ptr %.2104.i, i64 %.1834.0882.i.i
  store i16 %"$phi2192.1.2.1.i.i", ptr %34, align 2, !noalias !13
  %exitcond896.not.i.i = icmp eq i64 %.1767.i, %.1903.i.i
  br i1 %exitcond896.not.i.i, label %B736.i, label %B2016.if.i.i

B70.if.i.i:                                       ; preds = %B40.i.i, %B70.if.i.i
  %.135.0876.i.i = phi i64 [ %.206.i.i, %B70.if.i.i ], [ 0, %B40.i.i ]
  %.206.i.i = add nuw nsw i64 %.135.0876.i.i, 1
  %35 = getelementptr i16, ptr %.1792.i, i64 %.135.0876.i.i
  %.260.i.i = load i16, ptr %35, align 2, !noalias !13
  %.262.i.i = zext i16 %.260.i.i to i64
  %.287.i.i = getelementptr float, ptr %arg.a2, i64 %.262.i.i
  %.288.i.i = load float, ptr %.287.i.i, align 4, !noalias !13
  %36 = getelementptr float, ptr %arg.a11, i64 %.135.0876.i.i
  store float %.288.i.i, ptr %36, align 4, !noalias !13
  %exitcond894.not.i.i = icmp eq i64 %.1767.i, %.206.i.i
  br i1 %exitcond894.not.i.i, label %B308.if.i.i.preheader, label %B70.if.i.i

B208.if.i.i:                                      ; preds = %B112.i.i, %B208.if.i.i
  %.375.0873.i.i = phi i64 [ %.444.i.i, %B208.if.i.i ], [ 0, %B112.i.i ]
  %.444.i.i = add nuw nsw i64 %.375.0873.i.i, 1
  %37 = getelementptr i16, ptr %.1792.i, i64 %.375.0873.i.i
  %.498.i877.i = load i16, ptr %37, align 2, !noalias !13
  %.502.i.i = zext i16 %.498.i877.i to i32
  %.503.i.i = shl nuw i32 %.502.i.i, %..i.i
  %38 = getelementptr i32, ptr %arg.a12, i64 %.375.0873.i.i
  store i32 %.503.i.i, ptr %38, align 4, !noalias !13
  %exitcond.not.i878.i = icmp eq i64 %.1767.i, %.444.i.i
  br i1 %exitcond.not.i878.i, label %B308.if.i.i.preheader, label %B208.if.i.i

B308.if.i.i.preheader:                            ; preds = %B208.if.i.i, %B70.if.i.i
  br label %B308.if.i.i

B308.if.i.i:                                      ; preds = %B308.if.i.i.preheader, %B592.i.i
  %.566.0879.i.i = phi i64 [ %.635.i.i, %B592.i.i ], [ 0, %B308.if.i.i.preheader ]
  %.635.i.i = add nuw nsw i64 %.566.0879.i.i, 1
  %39 = getelementptr float, ptr %arg.a11, i64 %.566.0879.i.i
  %.693.i.i = load float, ptr %39, align 4, !noalias !13
  %.764.i.i = tail call float @llvm.fabs.f32(float %.693.i.i)
  %.766.i.i = fcmp ueq float %.764.i.i, 0x7FF0000000000000
  br i1 %.766.i.i, label %B592.i.i, label %B530.i.i

B654.if.i.i:                                      ; preds = %B602.thread.i.i, %B1020.i.i
  %.861.0891.i.i = phi i64 [ %.930.i.i, %B1020.i.i ], [ 0, %B602.thread.i.i ]
  %.930.i.i = add nuw nsw i64 %.861.0891.i.i, 1
  %40 = getelementptr float, ptr %arg.a11, i64 %.861.0891.i.i
  %.1068.i.i = load float, ptr %40, align 4, !noalias !13
  %.1071.i.i = fcmp ord float %.1068.i.i, 0.000000e+00
  br i1 %.1071.i.i, label %B966.i.i, label %B970.i.i

B1088.if.i.i:                                     ; preds = %B1034.thread.i.i, %B1088.if.i.i
  %.1199.0885.i.i = phi i64 [ %.1268.i.i, %B1088.if.i.i ], [ 0, %B1034.thread.i.i ]
  %.1268.i.i = add nuw nsw i64 %.1199.0885.i.i, 1
  %41 = getelementptr float, ptr %arg.a11, i64 %.1199.0885.i.i
  %.1322.i.i = load float, ptr %41, align 4, !noalias !13
  %.1323.i.i = tail call float @llvm.fabs.f32(float %.1322.i.i)
  %.1325.i.i = fadd float %.1323.i.i, 5.000000e-01
  %42 = getelementptr float, ptr %.336.i, i64 %.1199.0885.i.i
  store float %.1325.i.i, ptr %42, align 4, !noalias !13
  %exitcond897.not.i.i = icmp eq i64 %.1767.i, %.1268.i.i
  br i1 %exitcond897.not.i.i, label %B1216.if.i.i, label %B1088.if.i.i

B1216.if.i.i:                                     ; preds = %B1088.if.i.i, %B1970.i.i
  %.1389.0888.i.i = phi i64 [ %.1459.i.i, %B1970.i.i ], [ 0, %B1088.if.i.i ]
  %.1459.i.i = add nuw nsw i64 %.1389.0888.i.i, 1
  %43 = getelementptr i32, ptr %arg.a12, i64 %.1389.0888.i.i
  %.1517.i.i = load i32, ptr %43, align 4, !noalias !13
  %44 = and i32 %.1517.i.i, 2147483647
  %.1549.i.i = icmp samesign ugt i32 %44, 947912703
  br i1 %.1549.i.i, label %B1550.i.i, label %B1554.i.i

B2016.if.i.i:                                     ; preds = %B1034.thread.i.i, %B2192.i.i
  %.1834.0882.i.i = phi i64 [ %.1903.i.i, %B2192.i.i ], [ 0, %B1034.thread.i.i ]
  %.1903.i.i = add nuw nsw i64 %.1834.0882.i.i, 1
  %45 = getelementptr float, ptr %arg.a11, i64 %.1834.0882.i.i
  %.1961.i.i = load float, ptr %45, align 4, !noalias !13
  %.1964.i.i = fcmp ord float %.1961.i.i, 0.000000e+00
  br i1 %.1964.i.i, label %B2126.i.i, label %B2142.i.i

B620.endif.endif.else.if.i:                       ; preds = %B620.endif.else.endif.endif.i
  br label %B620.endif.endif.else.endif.i

B620.endif.endif.else.endif.i:                    ; preds = %B620.endif.endif.else.if.i, %B620.endif.else.endif.endif.i
  %.1991.sroa.0.1.i = phi i64 [ 0, %B620.endif.endif.else.if.i ], [ %.2003.i, %B620.endif.else.endif.endif.i ]
  %.2011.not.i = icmp slt i64 %.2003.i, %.899.i
  br i1 %.2011.not.i, label %B620.endif.endif.else.endif.endif.i, label %B620.endif.endif.else.endif.if.i, !prof !8

B620.endif.endif.else.endif.if.i:                 ; preds = %B620.endif.endif.else.endif.i
  br label %B620.endif.endif.else.endif.endif.i

B620.endif.endif.else.endif.endif.i:              ; preds = %B620.endif.endif.else.endif.if.i, %B620.endif.endif.else.endif.i
  %.1991.sroa.0.3.i = phi i64 [ %.899.i, %B620.endif.endif.else.endif.if.i ], [ %.1991.sroa.0.1.i, %B620.endif.endif.else.endif.i ]
  %.2104.i = getelementptr i16, ptr %.915.i, i64 %.1991.sroa.0.3.i
  %.193875.not.i.i = icmp slt i64 %.1767.i, 1
  br i1 %.1004.not.i, label %B40.i.i, label %B112.i.i

B0.if:                                            ; preds = %B294.i
  store ptr @.const.picklebuf.4b35ba8af2682dbaf044af47e894dd2cb1385034, ptr %excinfo, align 8
  br label %common.ret

common.ret:                                       ; preds = %B0.if, %B0.endif
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ 1, %B0.if ]
  ret i32 %common.ret.op

B0.endif:                                         ; preds = %B736.i, %B0.endif.endif.else.endif.endif.endif.if.i
  store i64 0, ptr %retptr, align 8
  br label %common.ret
}

define i64 @sparse_lowrank_predict(ptr readonly captures(none) %.1, i64 %.2, i64 %.3, ptr readonly captures(none) %.4, i64 %.5, ptr readonly captures(none) %.6, i64 %.7, i64 %.8, ptr readonly captures(none) %.9, i64 %.10, i64 %.11, ptr readonly captures(none) %.12, i64 %.13, ptr readonly captures(none) %.14, i64 %.15, double %.16, i64 %.17, i64 %.18, ptr captures(none) %.19, i64 %.20, ptr captures(none) %.21, i64 %.22, ptr captures(none) %.23, i64 %.24, ptr captures(none) %.25, i64 %.26, ptr writeonly captures(none) %.27, i64 %.28) local_unnamed_addr {
entry:
  %.30 = alloca i64, align 8
  store i64 0, ptr %.30, align 8
  %excinfo = alloca ptr, align 8
  store ptr null, ptr %excinfo, align 8
  %.34 = call fastcc i32 @_ZN13_3cdynamic_3e5entryB4v136B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dE9uint16_2axx10float32_2ax10float64_2axx10float64_2axx8int16_2ax8int16_2axdxx10float64_2ax10float32_2ax9uint32_2ax8int32_2ax9uint16_2ax(ptr %.30, ptr %excinfo, ptr %.1, i64 %.2, i64 %.3, ptr %.4, ptr %.6, i64 %.7, i64 %.8, ptr %.9, i64 %.10, i64 %.11, ptr %.12, i64 %.13, ptr %.14, i64 %.15, double %.16, i64 %.17, i64 %.18, ptr %.19, i64 %.20, ptr %.21, i64 %.22, ptr %.23, i64 %.24, ptr %.25, i64 %.26, ptr %.27, i64 %.28) #4
  %.35 = load ptr, ptr %excinfo, align 8
  %.36.not = icmp eq i32 %.34, 0
  %.44 = load i64, ptr %.30, align 8
  %.46 = alloca i32, align 4
  store i32 0, ptr %.46, align 4
  br i1 %.36.not, label %common.ret, label %entry.if, !prof !8

entry.if:                                         ; preds = %entry
  call void @numba_gil_ensure(ptr nonnull %.46)
  call void @PyErr_Clear()
  %.52 = load { ptr, i32, ptr, ptr, i32 }, ptr %.35, align 8
  %.53 = extractvalue { ptr, i32, ptr, ptr, i32 } %.52, 4
  %.54 = icmp sgt i32 %.53, 0
  %.57 = extractvalue { ptr, i32, ptr, ptr, i32 } %.52, 0
  %.59 = extractvalue { ptr, i32, ptr, ptr, i32 } %.52, 1
  br i1 %.54, label %entry.if.if.if, label %entry.if.if.else

common.ret:                                       ; preds = %entry, %.49, %entry.if.if.if.if
  %common.ret.op = phi i64 [ 0, %entry.if.if.if.if ], [ %.44, %.49 ], [ %.44, %entry ]
  ret i64 %common.ret.op

.49:                                              ; preds = %entry.if.if.endif, %entry.if.if.endif.if
  %.95 = call ptr @PyUnicode_FromString(ptr nonnull @".const.<numba.core.cpu.CPUContext>")
  call void @PyErr_WriteUnraisable(ptr %.95)
  call void @Py_DecRef(ptr %.95)
  call void @numba_gil_release(ptr nonnull %.46)
  br label %common.ret

entry.if.if.if:                                   ; preds = %entry.if
  %.60 = sext i32 %.59 to i64
  %.61 = call ptr @PyBytes_FromStringAndSize(ptr %.57, i64 %.60)
  %.62 = load { ptr, i32, ptr, ptr, i32 }, ptr %.35, align 8
  %.63 = extractvalue { ptr, i32, ptr, ptr, i32 } %.62, 2
  %.65 = extractvalue { ptr, i32, ptr, ptr, i32 } %.62, 3
  %.67 = call ptr %.65(ptr %.63)
  %.68 = icmp eq ptr %.67, null
  br i1 %.68, label %entry.if.if.if.if, label %entry.if.if.if.endif, !prof !0

entry.if.if.else:                                 ; preds = %entry.if
  %.79 = extractvalue { ptr, i32, ptr, ptr, i32 } %.52, 2
  %.80 = call ptr @numba_unpickle(ptr %.57, i32 %.59, ptr %.79)
  br label %entry.if.if.endif

entry.if.if.endif:                                ; preds = %entry.if.if.if.endif, %entry.if.if.else
  %.82 = phi ptr [ %.72, %entry.if.if.if.endif ], [ %.80, %entry.if.if.else ]
  %.83.not = icmp eq ptr %.82, null
  br i1 %.83.not, label %.49, label %entry.if.if.endif.if, !prof !0

entry.if.if.if.if:                                ; preds = %entry.if.if.if
  call void @PyErr_SetString(ptr nonnull @PyExc_RuntimeError, ptr nonnull @".const.Error creating Python tuple from runtime exception arguments")
  br label %common.ret

entry.if.if.if.endif:                             ; preds = %entry.if.if.if
  %.72 = call ptr @numba_runtime_build_excinfo_struct(ptr %.61, ptr nonnull %.67)
  br label %entry.if.if.endif

entry.if.if.endif.if:                             ; preds = %entry.if.if.endif
  call void @numba_do_raise(ptr nonnull %.82)
  br label %.49
}

declare void @numba_gil_ensure(ptr) local_unnamed_addr

declare ptr @PyUnicode_FromString(ptr) local_unnamed_addr

declare void @PyErr_WriteUnraisable(ptr) local_unnamed_addr

declare void @Py_DecRef(ptr) local_unnamed_addr

declare void @numba_gil_release(ptr) local_unnamed_addr

declare void @PyErr_Clear() local_unnamed_addr

declare ptr @PyBytes_FromStringAndSize(ptr, i64) local_unnamed_addr

declare ptr @numba_unpickle(ptr, i32, ptr) local_unnamed_addr

declare void @PyErr_SetString(ptr, ptr) local_unnamed_addr

declare ptr @numba_runtime_build_excinfo_struct(ptr, ptr) local_unnamed_addr

declare void @numba_do_raise(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !5, !7}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxx5ArrayIiLi1E1C7mutable7alignedE"}
!4 = distinct !{!4, !3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v138B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxx5ArrayIiLi1E1C7mutable7alignedE: %excinfo"}
!5 = distinct !{!5, !6, !"_ZN14sparse_kernels7lowrank7predictB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!6 = distinct !{!6, !"_ZN14sparse_kernels7lowrank7predictB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
!7 = distinct !{!7, !6, !"_ZN14sparse_kernels7lowrank7predictB4v137B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %excinfo"}
!8 = !{!"branch_weights", i32 99, i32 1}
!9 = !{!5, !7}
!10 = !{!11, !5, !7}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels7lowrank11product_rowB4v139B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE"}
!13 = !{!14, !5, !7}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels7lowrank6_movedB4v140B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels7lowrank6_movedB4v140B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedE"}
