; d00d4b1fc66e80fef64295a9aa4bc922

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v165B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, double %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12, i64 %arg.a13, i64 %arg.a14) unnamed_addr #0 {
entry:
  %.23 = add i64 %arg.a0, 32
  %.24 = inttoptr i64 %.23 to ptr
  %.25 = load i64, ptr %.24, align 8
  %.26 = inttoptr i64 %.25 to ptr
  %.28 = load i64, ptr %.26, align 8
  %.29 = add i64 %arg.a0, 16
  %.30 = inttoptr i64 %.29 to ptr
  %.31 = load i64, ptr %.30, align 8
  %.34 = inttoptr i64 %.31 to ptr
  %.65 = add i64 %arg.a2, 16
  %.66 = inttoptr i64 %.65 to ptr
  %.67 = load i64, ptr %.66, align 8
  %.70 = inttoptr i64 %.67 to ptr
  %.95 = add i64 %arg.a3, 32
  %.96 = inttoptr i64 %.95 to ptr
  %.97 = load i64, ptr %.96, align 8
  %.98 = inttoptr i64 %.97 to ptr
  %.100 = load i64, ptr %.98, align 8
  %.101 = getelementptr i8, ptr %.98, i64 8
  %.102 = load i64, ptr %.101, align 8
  %.104 = add i64 %arg.a3, 16
  %.105 = inttoptr i64 %.104 to ptr
  %.106 = load i64, ptr %.105, align 8
  %.109 = inttoptr i64 %.106 to ptr
  %.137 = add i64 %arg.a4, 32
  %.138 = inttoptr i64 %.137 to ptr
  %.139 = load i64, ptr %.138, align 8
  %.140 = inttoptr i64 %.139 to ptr
  %.142 = load i64, ptr %.140, align 8
  %.143 = getelementptr i8, ptr %.140, i64 8
  %.144 = load i64, ptr %.143, align 8
  %.146 = add i64 %arg.a4, 16
  %.147 = inttoptr i64 %.146 to ptr
  %.148 = load i64, ptr %.147, align 8
  %.151 = inttoptr i64 %.148 to ptr
  %.179 = add i64 %arg.a5, 32
  %.180 = inttoptr i64 %.179 to ptr
  %.181 = load i64, ptr %.180, align 8
  %.182 = inttoptr i64 %.181 to ptr
  %.184 = load i64, ptr %.182, align 8
  %.185 = add i64 %arg.a5, 16
  %.186 = inttoptr i64 %.185 to ptr
  %.187 = load i64, ptr %.186, align 8
  %.190 = inttoptr i64 %.187 to ptr
  %.221 = add i64 %arg.a6, 16
  %.222 = inttoptr i64 %.221 to ptr
  %.223 = load i64, ptr %.222, align 8
  %.226 = inttoptr i64 %.223 to ptr
  %.251 = add i64 %arg.a10, 32
  %.252 = inttoptr i64 %.251 to ptr
  %.253 = load i64, ptr %.252, align 8
  %.254 = inttoptr i64 %.253 to ptr
  %.256 = load i64, ptr %.254, align 8
  %.257 = add i64 %arg.a10, 16
  %.258 = inttoptr i64 %.257 to ptr
  %.259 = load i64, ptr %.258, align 8
  %.262 = inttoptr i64 %.259 to ptr
  %.287 = add i64 %arg.a11, 32
  %.288 = inttoptr i64 %.287 to ptr
  %.289 = load i64, ptr %.288, align 8
  %.290 = inttoptr i64 %.289 to ptr
  %.292 = load i64, ptr %.290, align 8
  %.293 = add i64 %arg.a11, 16
  %.294 = inttoptr i64 %.293 to ptr
  %.295 = load i64, ptr %.294, align 8
  %.298 = inttoptr i64 %.295 to ptr
  %.323 = add i64 %arg.a12, 32
  %.324 = inttoptr i64 %.323 to ptr
  %.325 = load i64, ptr %.324, align 8
  %.326 = inttoptr i64 %.325 to ptr
  %.328 = load i64, ptr %.326, align 8
  %.329 = add i64 %arg.a12, 16
  %.330 = inttoptr i64 %.329 to ptr
  %.331 = load i64, ptr %.330, align 8
  %.334 = inttoptr i64 %.331 to ptr
  %.359 = add i64 %arg.a13, 32
  %.360 = inttoptr i64 %.359 to ptr
  %.361 = load i64, ptr %.360, align 8
  %.362 = inttoptr i64 %.361 to ptr
  %.364 = load i64, ptr %.362, align 8
  %.365 = add i64 %arg.a13, 16
  %.366 = inttoptr i64 %.365 to ptr
  %.367 = load i64, ptr %.366, align 8
  %.370 = inttoptr i64 %.367 to ptr
  %.395 = add i64 %arg.a14, 32
  %.396 = inttoptr i64 %.395 to ptr
  %.397 = load i64, ptr %.396, align 8
  %.398 = inttoptr i64 %.397 to ptr
  %.400 = load i64, ptr %.398, align 8
  %.401 = add i64 %arg.a14, 16
  %.402 = inttoptr i64 %.401 to ptr
  %.403 = load i64, ptr %.402, align 8
  %.406 = inttoptr i64 %.403 to ptr
  %.243.i.i = icmp slt i64 %.292, 1025
  br i1 %.243.i.i, label %B0.endif.else.endif.if.i.i, label %B0.endif.else.endif.endif.endif.if.i.i, !prof !0

B198.i.i:                                         ; preds = %B198.preheader.i.i, %B776.i.i
  %row.2.0.i.i = phi i64 [ %spec.select.i.i, %B776.i.i ], [ %arg.a8, %B198.preheader.i.i ]
  %column.3.0.i.i = phi i64 [ %spec.select893.i.i, %B776.i.i ], [ %arg.a9, %B198.preheader.i.i ]
  %done.2.0.i.i = phi i64 [ %.620.i.i, %B776.i.i ], [ 0, %B198.preheader.i.i ]
  %.574.i.i = sub nsw i64 %.144, %column.3.0.i.i
  %.583.i.i = sub nsw i64 %.400, %done.2.0.i.i
  %.11.i.i.i = tail call i64 @llvm.smin.i64(i64 %.144, i64 %.574.i.i)
  %.14.i.i.i = tail call i64 @llvm.smin.i64(i64 %.11.i.i.i, i64 %.583.i.i)
  %.14.i.fr.i.i = freeze i64 %.14.i.i.i
  %.16.i.i.i = tail call i64 @llvm.smin.i64(i64 %.14.i.fr.i.i, i64 1024)
  %.620.i.i = add nsw i64 %.16.i.i.i, %done.2.0.i.i
  %.658.i.i = icmp slt i64 %done.2.0.i.i, 0
  %.659.i.i = select i1 %.658.i.i, i64 %.28, i64 0
  %.660.i.i = add i64 %.659.i.i, %done.2.0.i.i
  %.663.i.i = icmp slt i64 %.660.i.i, 0
  br i1 %.663.i.i, label %B198.endif.else.if.i.i, label %B198.endif.else.endif.i.i, !prof !0

B332.i.i:                                         ; preds = %B198.endif.endif.endif.i.i
  %0 = add nuw nsw i64 %.16.i.i.i, 31
  %.110.i.i.i = lshr i64 %0, 5
  %.87.inv.i.i.i = icmp slt i64 %.14.i.fr.i.i, 1
  %.131107.not110.i.i.i = icmp eq i64 %.110.i.i.i, 0
  %.131107.not.i.i.i = select i1 %.87.inv.i.i.i, i1 true, i1 %.131107.not110.i.i.i
  br i1 %.131107.not.i.i.i, label %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i, label %B48.if.lr.ph.i.i.i

B48.if.lr.ph.i.i.i:                               ; preds = %B332.i.i
  %.210.idx.i.i.i = mul i64 %factor.op.mul.i.i.i, %row.2.0.i.i
  %.210.i.i.i = getelementptr i8, ptr %.190, i64 %.210.idx.i.i.i
  br label %B48.if.i.i.i

B48.if.i.i.i:                                     ; preds = %for.end.i.i.i, %B48.if.lr.ph.i.i.i
  %.76.0109.i.i.i = phi i64 [ %.110.i.i.i, %B48.if.lr.ph.i.i.i ], [ %.140.i.i.i, %for.end.i.i.i ]
  %.73.0108.i.i.i = phi i64 [ 0, %B48.if.lr.ph.i.i.i ], [ %.144.i.i.i, %for.end.i.i.i ]
  %.140.i.i.i = add nsw i64 %.76.0109.i.i.i, -1
  %.144.i.i.i = add nuw i64 %.73.0108.i.i.i, 32
  %.174.i.i.i = add nsw i64 %.73.0108.i.i.i, %column.3.0.i.i
  br i1 %.21298.i.i.i, label %for.body.i.i.i, label %for.end.i.i.i

for.body.i.i.i:                                   ; preds = %B48.if.i.i.i, %for.body.i.i.i
  %loop.index103.i.i.i = phi i64 [ %.273.i.i.i, %for.body.i.i.i ], [ 0, %B48.if.i.i.i ]
  %.207.0102.i.i.i = phi <8 x i32> [ %.271.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.204.0101.i.i.i = phi <8 x i32> [ %.259.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.201.0100.i.i.i = phi <8 x i32> [ %.247.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.198.099.i.i.i = phi <8 x i32> [ %.235.i.i.i, %for.body.i.i.i ], [ zeroinitializer, %B48.if.i.i.i ]
  %.215.idx.i.i.i = shl i64 %loop.index103.i.i.i, 2
  %.215.i.i.i = getelementptr i8, ptr %.210.i.i.i, i64 %.215.idx.i.i.i
  %.217.i.i.i = load i32, ptr %.215.i.i.i, align 2, !noalias !1
  %.218.i.i.i = insertelement <8 x i32> poison, i32 %.217.i.i.i, i64 0
  %.219.i.i.i = shufflevector <8 x i32> %.218.i.i.i, <8 x i32> poison, <8 x i32> zeroinitializer
  %.220.i.i.i = bitcast <8 x i32> %.219.i.i.i to <16 x i16>
  %.221.i.i.i = sext <16 x i16> %.220.i.i.i to <16 x i32>
  %.222.i.i.i = mul i64 %loop.index103.i.i.i, %.984.i.i
  %.223.i.i.i = add i64 %.174.i.i.i, %.222.i.i.i
  %.226.idx.i.i.i = shl i64 %.223.i.i.i, 2
  %.226.i.i.i = getelementptr i8, ptr %.226, i64 %.226.idx.i.i.i
  %.228.i.i.i = load <16 x i16>, ptr %.226.i.i.i, align 2, !noalias !1
  %.229.i.i.i = sext <16 x i16> %.228.i.i.i to <16 x i32>
  %.230.i.i.i = mul nsw <16 x i32> %.221.i.i.i, %.229.i.i.i
  %.231.i.i.i = shufflevector <16 x i32> %.230.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.232.i.i.i = shufflevector <16 x i32> %.230.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.234.i.i.i = add <8 x i32> %.232.i.i.i, %.198.099.i.i.i
  %.235.i.i.i = add <8 x i32> %.234.i.i.i, %.231.i.i.i
  %.238.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 32
  %.240.i.i.i = load <16 x i16>, ptr %.238.i.i.i, align 2, !noalias !1
  %.241.i.i.i = sext <16 x i16> %.240.i.i.i to <16 x i32>
  %.242.i.i.i = mul nsw <16 x i32> %.221.i.i.i, %.241.i.i.i
  %.243.i.i.i = shufflevector <16 x i32> %.242.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.244.i.i.i = shufflevector <16 x i32> %.242.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.246.i.i.i = add <8 x i32> %.244.i.i.i, %.201.0100.i.i.i
  %.247.i.i.i = add <8 x i32> %.246.i.i.i, %.243.i.i.i
  %.250.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 64
  %.252.i.i.i = load <16 x i16>, ptr %.250.i.i.i, align 2, !noalias !1
  %.253.i.i.i = sext <16 x i16> %.252.i.i.i to <16 x i32>
  %.254.i.i.i = mul nsw <16 x i32> %.253.i.i.i, %.221.i.i.i
  %.255.i.i.i = shufflevector <16 x i32> %.254.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.256.i.i.i = shufflevector <16 x i32> %.254.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.258.i.i.i = add <8 x i32> %.256.i.i.i, %.204.0101.i.i.i
  %.259.i.i.i = add <8 x i32> %.258.i.i.i, %.255.i.i.i
  %.262.i.i.i = getelementptr i8, ptr %.226.i.i.i, i64 96
  %.264.i.i.i = load <16 x i16>, ptr %.262.i.i.i, align 2, !noalias !1
  %.265.i.i.i = sext <16 x i16> %.264.i.i.i to <16 x i32>
  %.266.i.i.i = mul nsw <16 x i32> %.265.i.i.i, %.221.i.i.i
  %.267.i.i.i = shufflevector <16 x i32> %.266.i.i.i, <16 x i32> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %.268.i.i.i = shufflevector <16 x i32> %.266.i.i.i, <16 x i32> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %.270.i.i.i = add <8 x i32> %.268.i.i.i, %.207.0102.i.i.i
  %.271.i.i.i = add <8 x i32> %.270.i.i.i, %.267.i.i.i
  %.273.i.i.i = add nuw nsw i64 %loop.index103.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.273.i.i.i, %.553.i.i
  br i1 %exitcond.not.i.i.i, label %for.end.i.i.i, label %for.body.i.i.i

for.end.i.i.i:                                    ; preds = %for.body.i.i.i, %B48.if.i.i.i
  %.198.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.235.i.i.i, %for.body.i.i.i ]
  %.201.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.247.i.i.i, %for.body.i.i.i ]
  %.204.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.259.i.i.i, %for.body.i.i.i ]
  %.207.0.lcssa.i.i.i = phi <8 x i32> [ zeroinitializer, %B48.if.i.i.i ], [ %.271.i.i.i, %for.body.i.i.i ]
  %.277.i.i.i = getelementptr i32, ptr %.370, i64 %.73.0108.i.i.i
  store <8 x i32> %.198.0.lcssa.i.i.i, ptr %.277.i.i.i, align 4, !noalias !1
  %.282.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 32
  store <8 x i32> %.201.0.lcssa.i.i.i, ptr %.282.i.i.i, align 4, !noalias !1
  %.287.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 64
  store <8 x i32> %.204.0.lcssa.i.i.i, ptr %.287.i.i.i, align 4, !noalias !1
  %.292.i.i.i = getelementptr i8, ptr %.277.i.i.i, i64 96
  store <8 x i32> %.207.0.lcssa.i.i.i, ptr %.292.i.i.i, align 4, !noalias !1
  %.131.i.i.i = icmp samesign ugt i64 %.76.0109.i.i.i, 1
  br i1 %.131.i.i.i, label %B48.if.i.i.i, label %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i

_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i: ; preds = %for.end.i.i.i, %B332.i.i
  %.1069.i.i = and i64 %.16.i.i.i, -8
  %.1121.i.i = icmp slt i64 %.14.i.fr.i.i, 8
  %.1142.i.i = lshr i64 %.16.i.i.i, 3
  %"$phi442.0.2.1904.i.i" = select i1 %.1023.not.i.i, i64 0, i64 %.1069.i.i
  %.1163912.not923.i.i = icmp eq i64 %.1142.i.i, 0
  %1 = or i1 %.1121.i.i, %.1163912.not923.i.i
  %.1163912.not.i.i = or i1 %.1023.not.i.i, %1
  br i1 %.1163912.not.i.i, label %B532.i.i, label %B488.if.i.i

B532.i.i:                                         ; preds = %B488.if.i.i, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i
  %.1287.i.i = sub i64 %.16.i.i.i, %"$phi442.0.2.1904.i.i"
  %.1330915.not.i.i = icmp slt i64 %.1287.i.i, 1
  br i1 %.1330915.not.i.i, label %B648.i.i, label %B564.if.i.i

B648.i.i:                                         ; preds = %B652.i.i.i, %B564.if.i.i, %B500.i.i.i, %B532.i.i
  %quick.2.1.i.i = phi i64 [ %"$phi442.0.2.1904.i.i", %B532.i.i ], [ 0, %B500.i.i.i ], [ %"$phi442.0.2.1904.i.i", %B564.if.i.i ], [ 0, %B652.i.i.i ]
  %.1657.i.i = icmp slt i64 %quick.2.1.i.i, %.16.i.i.i
  br i1 %.1657.i.i, label %B660.else.i.i, label %B776.i.i

B776.i.i:                                         ; preds = %B2016.if.i.i.i, %B1970.i.i.i, %B1020.i.i.i, %B112.i.i.i, %B40.i.i.i, %B648.i.i
  %.2214.i.i = add nsw i64 %.16.i.i.i, %column.3.0.i.i
  %.2223.i.i = icmp eq i64 %.2214.i.i, %.144
  %.2228.i.i = zext i1 %.2223.i.i to i64
  %spec.select.i.i = add nsw i64 %row.2.0.i.i, %.2228.i.i
  %spec.select893.i.i = select i1 %.2223.i.i, i64 0, i64 %.2214.i.i
  %.2255.i.i = icmp slt i64 %.620.i.i, %.400
  br i1 %.2255.i.i, label %B198.i.i, label %_ZN14sparse_kernels7lowrank7predictB4v166B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit

B0.endif.else.endif.if.i.i:                       ; preds = %entry
  br label %B0.endif.else.endif.endif.endif.if.i.i

B0.endif.else.endif.endif.endif.if.i.i:           ; preds = %B0.endif.else.endif.if.i.i, %entry
  %.223.sroa.0.3.i.i = phi i64 [ %.292, %B0.endif.else.endif.if.i.i ], [ 1024, %entry ]
  %.336.i.i = getelementptr float, ptr %.298, i64 %.223.sroa.0.3.i.i
  %.411.i.i = icmp slt i64 %.328, 1025
  br i1 %.411.i.i, label %B0.endif.endif.else.endif.if.i.i, label %B0.endif.endif.else.endif.endif.endif.if.i.i, !prof !0

B0.endif.endif.else.endif.if.i.i:                 ; preds = %B0.endif.else.endif.endif.endif.if.i.i
  br label %B0.endif.endif.else.endif.endif.endif.if.i.i

B0.endif.endif.else.endif.endif.endif.if.i.i:     ; preds = %B0.endif.endif.else.endif.if.i.i, %B0.endif.else.endif.endif.endif.if.i.i
  %.391.sroa.0.3.i.i = phi i64 [ %.328, %B0.endif.endif.else.endif.if.i.i ], [ 1024, %B0.endif.else.endif.endif.endif.if.i.i ]
  %.504.i.i = getelementptr i32, ptr %.334, i64 %.391.sroa.0.3.i.i
  %.552.i.i = add nsw i64 %.100, 1
  %.553.i.i = ashr i64 %.552.i.i, 1
  %.567.i.i = icmp sgt i64 %.400, 0
  br i1 %.567.i.i, label %B198.preheader.i.i, label %_ZN14sparse_kernels7lowrank7predictB4v166B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit

B198.preheader.i.i:                               ; preds = %B0.endif.endif.else.endif.endif.endif.if.i.i
  %.978.i.i = icmp sgt i64 %.184, 0
  %.1494.i.i = icmp slt i64 %.256, 1
  %.387.i.i.i = icmp sgt i64 %.100, 3
  %.984.i.i = add nsw i64 %.144, 32
  %factor.op.mul.i.i.i = shl i64 %.553.i.i, 2
  %.21298.i.i.i = icmp sgt i64 %.553.i.i, 0
  %.1023.not.i.i = icmp eq i64 %arg.a1, 1
  %.1232.i.i = insertelement <8 x double> poison, double %arg.a7, i64 0
  %.1233.i.i = shufflevector <8 x double> %.1232.i.i, <8 x double> poison, <8 x i32> zeroinitializer
  %.330.i.i.i = icmp eq i64 %arg.a1, 0
  %..i.i.i = select i1 %.330.i.i.i, i32 16, i32 0
  br label %B198.i.i

B198.endif.endif.i.i:                             ; preds = %B198.endif.else.endif.endif.endif.if.i.i, %B198.endif.else.endif.endif.endif.i.i
  %.648.sroa.13.0.i.i = phi i64 [ %.28, %B198.endif.else.endif.endif.endif.if.i.i ], [ %.648.sroa.13.1.i.i, %B198.endif.else.endif.endif.endif.i.i ]
  %.736.i.i = sub i64 %.648.sroa.13.0.i.i, %.648.sroa.0.3.i.i
  %.745.i.i = tail call i64 @llvm.smax.i64(i64 %.736.i.i, i64 0)
  %.761.i.i = getelementptr i32, ptr %.34, i64 %.648.sroa.0.3.i.i
  %.831.i.i = select i1 %.658.i.i, i64 %.400, i64 0
  %.832.i.i = add i64 %.831.i.i, %done.2.0.i.i
  %.835.i.i = icmp slt i64 %.832.i.i, 0
  br i1 %.835.i.i, label %B198.endif.endif.else.if.i.i, label %B198.endif.endif.else.endif.i.i, !prof !0

B198.endif.else.if.i.i:                           ; preds = %B198.i.i
  br label %B198.endif.else.endif.i.i

B198.endif.else.endif.i.i:                        ; preds = %B198.endif.else.if.i.i, %B198.i.i
  %.648.sroa.0.1.i.i = phi i64 [ 0, %B198.endif.else.if.i.i ], [ %.660.i.i, %B198.i.i ]
  %.668.not.i.i = icmp slt i64 %.660.i.i, %.28
  br i1 %.668.not.i.i, label %B198.endif.else.endif.endif.i.i, label %B198.endif.else.endif.if.i.i, !prof !8

B198.endif.else.endif.if.i.i:                     ; preds = %B198.endif.else.endif.i.i
  br label %B198.endif.else.endif.endif.i.i

B198.endif.else.endif.endif.i.i:                  ; preds = %B198.endif.else.endif.if.i.i, %B198.endif.else.endif.i.i
  %.648.sroa.0.3.i.i = phi i64 [ %.28, %B198.endif.else.endif.if.i.i ], [ %.648.sroa.0.1.i.i, %B198.endif.else.endif.i.i ]
  %.675.i.i = icmp slt i64 %.620.i.i, 0
  %.676.i.i = select i1 %.675.i.i, i64 %.28, i64 0
  %.677.i.i = add i64 %.676.i.i, %.620.i.i
  %.680.i.i = icmp slt i64 %.677.i.i, 0
  br i1 %.680.i.i, label %B198.endif.else.endif.endif.if.i.i, label %B198.endif.else.endif.endif.endif.i.i, !prof !0

B198.endif.else.endif.endif.if.i.i:               ; preds = %B198.endif.else.endif.endif.i.i
  br label %B198.endif.else.endif.endif.endif.i.i

B198.endif.else.endif.endif.endif.i.i:            ; preds = %B198.endif.else.endif.endif.if.i.i, %B198.endif.else.endif.endif.i.i
  %.648.sroa.13.1.i.i = phi i64 [ 0, %B198.endif.else.endif.endif.if.i.i ], [ %.677.i.i, %B198.endif.else.endif.endif.i.i ]
  %.685.not.i.i = icmp slt i64 %.677.i.i, %.28
  br i1 %.685.not.i.i, label %B198.endif.endif.i.i, label %B198.endif.else.endif.endif.endif.if.i.i, !prof !8

B198.endif.else.endif.endif.endif.if.i.i:         ; preds = %B198.endif.else.endif.endif.endif.i.i
  br label %B198.endif.endif.i.i

B198.endif.endif.endif.i.i:                       ; preds = %B198.endif.endif.else.endif.endif.endif.if.i.i, %B198.endif.endif.else.endif.endif.endif.i.i
  %.820.sroa.13.0.i.i = phi i64 [ %.400, %B198.endif.endif.else.endif.endif.endif.if.i.i ], [ %.820.sroa.13.1.i.i, %B198.endif.endif.else.endif.endif.endif.i.i ]
  %.908.i.i = sub nsw i64 %.820.sroa.13.0.i.i, %.820.sroa.0.3.i.i
  %.917.i.i = tail call i64 @llvm.smax.i64(i64 %.908.i.i, i64 0)
  %.933.i.i = getelementptr i32, ptr %.406, i64 %.820.sroa.0.3.i.i
  br i1 %.978.i.i, label %B332.i.i, label %B594.else.endif.i.i

B198.endif.endif.else.if.i.i:                     ; preds = %B198.endif.endif.i.i
  br label %B198.endif.endif.else.endif.i.i

B198.endif.endif.else.endif.i.i:                  ; preds = %B198.endif.endif.else.if.i.i, %B198.endif.endif.i.i
  %.820.sroa.0.1.i.i = phi i64 [ 0, %B198.endif.endif.else.if.i.i ], [ %.832.i.i, %B198.endif.endif.i.i ]
  %.840.not.i.i = icmp slt i64 %.832.i.i, %.400
  br i1 %.840.not.i.i, label %B198.endif.endif.else.endif.endif.i.i, label %B198.endif.endif.else.endif.if.i.i, !prof !8

B198.endif.endif.else.endif.if.i.i:               ; preds = %B198.endif.endif.else.endif.i.i
  br label %B198.endif.endif.else.endif.endif.i.i

B198.endif.endif.else.endif.endif.i.i:            ; preds = %B198.endif.endif.else.endif.if.i.i, %B198.endif.endif.else.endif.i.i
  %.820.sroa.0.3.i.i = phi i64 [ %.400, %B198.endif.endif.else.endif.if.i.i ], [ %.820.sroa.0.1.i.i, %B198.endif.endif.else.endif.i.i ]
  %.848.i.i = select i1 %.675.i.i, i64 %.400, i64 0
  %.849.i.i = add i64 %.848.i.i, %.620.i.i
  %.852.i.i = icmp slt i64 %.849.i.i, 0
  br i1 %.852.i.i, label %B198.endif.endif.else.endif.endif.if.i.i, label %B198.endif.endif.else.endif.endif.endif.i.i, !prof !0

B198.endif.endif.else.endif.endif.if.i.i:         ; preds = %B198.endif.endif.else.endif.endif.i.i
  br label %B198.endif.endif.else.endif.endif.endif.i.i

B198.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B198.endif.endif.else.endif.endif.if.i.i, %B198.endif.endif.else.endif.endif.i.i
  %.820.sroa.13.1.i.i = phi i64 [ 0, %B198.endif.endif.else.endif.endif.if.i.i ], [ %.849.i.i, %B198.endif.endif.else.endif.endif.i.i ]
  %.857.not.i.i = icmp slt i64 %.849.i.i, %.400
  br i1 %.857.not.i.i, label %B198.endif.endif.endif.i.i, label %B198.endif.endif.else.endif.endif.endif.if.i.i, !prof !8

B198.endif.endif.else.endif.endif.endif.if.i.i:   ; preds = %B198.endif.endif.else.endif.endif.endif.i.i
  br label %B198.endif.endif.endif.i.i

B488.if.i.i:                                      ; preds = %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i, %B488.if.i.i
  %.1110.0914.i.i = phi i64 [ %.1172.i.i, %B488.if.i.i ], [ %.1142.i.i, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i ]
  %.1107.0913.i.i = phi i64 [ %.1176.i.i, %B488.if.i.i ], [ 0, %_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE.exit.i.i ]
  %.1172.i.i = add nsw i64 %.1110.0914.i.i, -1
  %.1176.i.i = add nuw i64 %.1107.0913.i.i, 8
  %.1223.i.i = getelementptr i32, ptr %.761.i.i, i64 %.1107.0913.i.i
  %.1225.i.i = load <8 x i32>, ptr %.1223.i.i, align 4, !noalias !9
  %.1226.i.i = bitcast <8 x i32> %.1225.i.i to <8 x float>
  %.1227.i.i = fpext <8 x float> %.1226.i.i to <8 x double>
  %.1228.i.i = getelementptr i32, ptr %.370, i64 %.1107.0913.i.i
  %.1230.i.i = load <8 x i32>, ptr %.1228.i.i, align 4, !noalias !9
  %.1231.i.i = sitofp <8 x i32> %.1230.i.i to <8 x double>
  %.1234.i.i = fmul <8 x double> %.1233.i.i, %.1231.i.i
  %.1235.i.i = fadd <8 x double> %.1234.i.i, %.1227.i.i
  %.1236.i.i = fptrunc <8 x double> %.1235.i.i to <8 x float>
  %.1237.i.i = bitcast <8 x float> %.1236.i.i to <8 x i32>
  %.1238.i.i = and <8 x i32> %.1225.i.i, splat (i32 2139095040)
  %.1239.not.i.i = icmp eq <8 x i32> %.1238.i.i, splat (i32 2139095040)
  %.1240.i.i = select <8 x i1> %.1239.not.i.i, <8 x i32> %.1225.i.i, <8 x i32> %.1237.i.i
  %.1241.i.i = getelementptr i32, ptr %.933.i.i, i64 %.1107.0913.i.i
  store <8 x i32> %.1240.i.i, ptr %.1241.i.i, align 4, !noalias !9
  %.1163.i.i = icmp samesign ugt i64 %.1110.0914.i.i, 1
  br i1 %.1163.i.i, label %B488.if.i.i, label %B532.i.i

B564.if.i.i:                                      ; preds = %B532.i.i, %B564.if.i.i
  %.1277.0917.i.i = phi i64 [ %.1339.i.i, %B564.if.i.i ], [ %.1287.i.i, %B532.i.i ]
  %.1274.0916.i.i = phi i64 [ %.1343.i.i, %B564.if.i.i ], [ %"$phi442.0.2.1904.i.i", %B532.i.i ]
  %.1339.i.i = add nsw i64 %.1277.0917.i.i, -1
  %.1343.i.i = add i64 %.1274.0916.i.i, 1
  %.1381.i.i = icmp slt i64 %.1274.0916.i.i, 0
  %.1382.i.i = select i1 %.1381.i.i, i64 %.364, i64 0
  %2 = getelementptr i32, ptr %.370, i64 %.1274.0916.i.i
  %.1396.i.i = getelementptr i32, ptr %2, i64 %.1382.i.i
  %.1397.i.i = load i32, ptr %.1396.i.i, align 4, !noalias !9
  %.1412.i.i = select i1 %.1381.i.i, i64 %.256, i64 0
  %3 = getelementptr double, ptr %.262, i64 %.1274.0916.i.i
  %.1426.i.i = getelementptr double, ptr %3, i64 %.1412.i.i
  %.1427.i.i = sitofp i32 %.1397.i.i to double
  store double %.1427.i.i, ptr %.1426.i.i, align 8, !noalias !9
  %.1330.i.i = icmp samesign ugt i64 %.1277.0917.i.i, 1
  br i1 %.1330.i.i, label %B564.if.i.i, label %B648.i.i

B594.endif.i.i:                                   ; preds = %B594.else.endif.endif.endif.if.i.i, %B594.else.endif.endif.endif.i.i
  %.1474.sroa.13.0.i.i = phi i64 [ %.256, %B594.else.endif.endif.endif.if.i.i ], [ %.1474.sroa.13.1.i.i, %B594.else.endif.endif.endif.i.i ]
  %.1562.i.i = sub i64 %.1474.sroa.13.0.i.i, %.1474.sroa.0.3.i.i
  %.1587.i.i = getelementptr double, ptr %.262, i64 %.1474.sroa.0.3.i.i
  %.238.i894.i.i = icmp slt i64 %.1562.i.i, 1
  br i1 %.238.i894.i.i, label %.304.if.i.i.i, label %.304.endif.preheader.i.i.i, !prof !0

B86.i.i.i:                                        ; preds = %B86.preheader.i.i.i, %B472.i.i.i
  %k.3.0.i.i.i = phi i64 [ %.1744.i.i.i, %B472.i.i.i ], [ 0, %B86.preheader.i.i.i ]
  %.440.i.i.i = mul i64 %k.3.0.i.i.i, %.102
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.440.i.i.i
  %.445.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !10
  %.447.i.i.i = or disjoint i64 %k.3.0.i.i.i, 1
  %.493.i.i.i = mul i64 %.447.i.i.i, %.102
  %gep761.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.493.i.i.i
  %.498.i.i.i = load double, ptr %gep761.i.i.i, align 8, !noalias !10
  %.500.i.i.i = or disjoint i64 %k.3.0.i.i.i, 2
  %.546.i.i.i = mul i64 %.500.i.i.i, %.102
  %gep763.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.546.i.i.i
  %.551.i.i.i = load double, ptr %gep763.i.i.i, align 8, !noalias !10
  %.553.i.i.i = or disjoint i64 %k.3.0.i.i.i, 3
  %.599.i.i.i = mul i64 %.553.i.i.i, %.102
  %gep765.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.599.i.i.i
  %.604.i.i.i = load double, ptr %gep765.i.i.i, align 8, !noalias !10
  br i1 %.681.i.i.i, label %B86.else.if.i.i.i, label %B86.else.endif.i.i.i, !prof !0

B472.i.i.i:                                       ; preds = %B344.if.i.i.i, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i
  %.1744.i.i.i = add nuw nsw i64 %k.3.0.i.i.i, 4
  %.1749.i.i.i = add nuw nsw i64 %k.3.0.i.i.i, 8
  %.1751.not.i.i.i = icmp sgt i64 %.1749.i.i.i, %.100
  br i1 %.1751.not.i.i.i, label %B500.i.i.i, label %B86.i.i.i

B500.i.i.i:                                       ; preds = %B472.i.i.i, %.304.if.i.i.i
  %k.4.1.i.i.i = phi i64 [ 0, %.304.if.i.i.i ], [ %.1744.i.i.i, %B472.i.i.i ]
  %.1766.i.i.i = icmp slt i64 %k.4.1.i.i.i, %.100
  br i1 %.1766.i.i.i, label %B512.preheader.i.i.i, label %B648.i.i

B512.preheader.i.i.i:                             ; preds = %B500.i.i.i
  %.1800.i.i.i = icmp slt i64 %row.2.0.i.i, 0
  %.1801.i.i.i = select i1 %.1800.i.i.i, i64 %.102, i64 0
  %invariant.gep769.i.i.i = getelementptr double, ptr %.109, i64 %row.2.0.i.i
  %invariant.gep771.i.i.i = getelementptr double, ptr %invariant.gep769.i.i.i, i64 %.1801.i.i.i
  %.1876.i.i.i = icmp slt i64 %column.3.0.i.i, 0
  %.1877.i.i.i = select i1 %.1876.i.i.i, i64 %.144, i64 0
  %.1878.i.i.i = add i64 %.1877.i.i.i, %column.3.0.i.i
  %.1881.i.i.i = icmp slt i64 %.1878.i.i.i, 0
  %.1886.not.i.i.i = icmp slt i64 %.1878.i.i.i, %.144
  br label %B512.i.i.i

B512.i.i.i:                                       ; preds = %B652.i.i.i, %B512.preheader.i.i.i
  %k.5.0.i.i.i = phi i64 [ %.2249.i.i.i, %B652.i.i.i ], [ %k.4.1.i.i.i, %B512.preheader.i.i.i ]
  %.1797.i.i.i = icmp slt i64 %k.5.0.i.i.i, 0
  %.1798.i.i.i = select i1 %.1797.i.i.i, i64 %.100, i64 0
  %.1799.i.i.i = add i64 %.1798.i.i.i, %k.5.0.i.i.i
  %.1819.i.i.i = mul i64 %.1799.i.i.i, %.102
  %gep772.i.i.i = getelementptr double, ptr %invariant.gep771.i.i.i, i64 %.1819.i.i.i
  %.1824.i.i.i = load double, ptr %gep772.i.i.i, align 8, !noalias !10
  %.1864.i.i.i = select i1 %.1797.i.i.i, i64 %.142, i64 0
  %.1865.i.i.i = add i64 %.1864.i.i.i, %k.5.0.i.i.i
  br i1 %.1881.i.i.i, label %B512.else.if.i.i.i, label %B512.else.endif.i.i.i, !prof !0

B652.i.i.i:                                       ; preds = %B596.if.i.i.i, %B512.else.endif.endif.endif.i.i.i
  %.2249.i.i.i = add nsw i64 %k.5.0.i.i.i, 1
  %exitcond774.not.i.i.i = icmp eq i64 %.2249.i.i.i, %.100
  br i1 %exitcond774.not.i.i.i, label %B648.i.i, label %B512.i.i.i

.304.endif.preheader.i.i.i:                       ; preds = %B594.endif.i.i
  %4 = shl i64 %.1562.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %.1587.i.i, i8 0, i64 %4, i1 false), !noalias !10
  br label %.304.if.i.i.i

.304.if.i.i.i:                                    ; preds = %.304.endif.preheader.i.i.i, %B594.endif.i.i
  br i1 %.387.i.i.i, label %B86.preheader.i.i.i, label %B500.i.i.i

B86.preheader.i.i.i:                              ; preds = %.304.if.i.i.i
  %.421.i.i.i = icmp slt i64 %row.2.0.i.i, 0
  %.422.i.i.i = select i1 %.421.i.i.i, i64 %.102, i64 0
  %5 = getelementptr double, ptr %.109, i64 %.422.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %5, i64 %row.2.0.i.i
  %.676.i.i.i = icmp slt i64 %column.3.0.i.i, 0
  %.677.i.i.i = select i1 %.676.i.i.i, i64 %.144, i64 0
  %.678.i.i.i = add i64 %.677.i.i.i, %column.3.0.i.i
  %.681.i.i.i = icmp slt i64 %.678.i.i.i, 0
  %.686.not.i.i.i = icmp slt i64 %.678.i.i.i, %.144
  br label %B86.i.i.i

B86.else.if.i.i.i:                                ; preds = %B86.i.i.i
  br label %B86.else.endif.i.i.i

B86.else.endif.i.i.i:                             ; preds = %B86.else.if.i.i.i, %B86.i.i.i
  %.666.sroa.0.1.i.i.i = phi i64 [ 0, %B86.else.if.i.i.i ], [ %.678.i.i.i, %B86.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.else.endif.endif.endif.i.i.i, label %B86.else.endif.if.i.i.i, !prof !8

B86.else.endif.if.i.i.i:                          ; preds = %B86.else.endif.i.i.i
  br label %B86.else.endif.endif.endif.i.i.i

B86.else.endif.endif.endif.i.i.i:                 ; preds = %B86.else.endif.if.i.i.i, %B86.else.endif.i.i.i
  %.666.sroa.0.3.i.i.i = phi i64 [ %.144, %B86.else.endif.if.i.i.i ], [ %.666.sroa.0.1.i.i.i, %B86.else.endif.i.i.i ]
  %.783.i.i.i = mul i64 %k.3.0.i.i.i, %.144
  %6 = getelementptr double, ptr %.151, i64 %.783.i.i.i
  %.787.i.i.i = getelementptr double, ptr %6, i64 %.666.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.else.if.i.i.i, label %B86.endif.else.endif.i.i.i, !prof !0

B86.endif.else.if.i.i.i:                          ; preds = %B86.else.endif.endif.endif.i.i.i
  br label %B86.endif.else.endif.i.i.i

B86.endif.else.endif.i.i.i:                       ; preds = %B86.endif.else.if.i.i.i, %B86.else.endif.endif.endif.i.i.i
  %.858.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.else.endif.endif.endif.i.i.i, label %B86.endif.else.endif.if.i.i.i, !prof !8

B86.endif.else.endif.if.i.i.i:                    ; preds = %B86.endif.else.endif.i.i.i
  br label %B86.endif.else.endif.endif.endif.i.i.i

B86.endif.else.endif.endif.endif.i.i.i:           ; preds = %B86.endif.else.endif.if.i.i.i, %B86.endif.else.endif.i.i.i
  %.858.sroa.0.3.i.i.i = phi i64 [ %.144, %B86.endif.else.endif.if.i.i.i ], [ %.858.sroa.0.1.i.i.i, %B86.endif.else.endif.i.i.i ]
  %.975.i.i.i = mul i64 %.447.i.i.i, %.144
  %7 = getelementptr double, ptr %.151, i64 %.975.i.i.i
  %.979.i.i.i = getelementptr double, ptr %7, i64 %.858.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.endif.else.if.i.i.i, label %B86.endif.endif.else.endif.i.i.i, !prof !0

B86.endif.endif.else.if.i.i.i:                    ; preds = %B86.endif.else.endif.endif.endif.i.i.i
  br label %B86.endif.endif.else.endif.i.i.i

B86.endif.endif.else.endif.i.i.i:                 ; preds = %B86.endif.endif.else.if.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i
  %.1050.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.endif.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.endif.else.endif.endif.endif.i.i.i, label %B86.endif.endif.else.endif.if.i.i.i, !prof !8

B86.endif.endif.else.endif.if.i.i.i:              ; preds = %B86.endif.endif.else.endif.i.i.i
  br label %B86.endif.endif.else.endif.endif.endif.i.i.i

B86.endif.endif.else.endif.endif.endif.i.i.i:     ; preds = %B86.endif.endif.else.endif.if.i.i.i, %B86.endif.endif.else.endif.i.i.i
  %.1050.sroa.0.3.i.i.i = phi i64 [ %.144, %B86.endif.endif.else.endif.if.i.i.i ], [ %.1050.sroa.0.1.i.i.i, %B86.endif.endif.else.endif.i.i.i ]
  %.1167.i.i.i = mul i64 %.500.i.i.i, %.144
  %8 = getelementptr double, ptr %.151, i64 %.1167.i.i.i
  %.1171.i.i.i = getelementptr double, ptr %8, i64 %.1050.sroa.0.3.i.i.i
  br i1 %.681.i.i.i, label %B86.endif.endif.endif.else.if.i.i.i, label %B86.endif.endif.endif.else.endif.i.i.i, !prof !0

B86.endif.endif.endif.else.if.i.i.i:              ; preds = %B86.endif.endif.else.endif.endif.endif.i.i.i
  br label %B86.endif.endif.endif.else.endif.i.i.i

B86.endif.endif.endif.else.endif.i.i.i:           ; preds = %B86.endif.endif.endif.else.if.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i
  %.1251.sroa.0.1.i.i.i = phi i64 [ 0, %B86.endif.endif.endif.else.if.i.i.i ], [ %.678.i.i.i, %B86.endif.endif.else.endif.endif.endif.i.i.i ]
  br i1 %.686.not.i.i.i, label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i, label %B86.endif.endif.endif.else.endif.if.i.i.i, !prof !8

B86.endif.endif.endif.else.endif.if.i.i.i:        ; preds = %B86.endif.endif.endif.else.endif.i.i.i
  br label %B86.endif.endif.endif.else.endif.endif.endif.i.i.i

B86.endif.endif.endif.else.endif.endif.endif.i.i.i: ; preds = %B86.endif.endif.endif.else.endif.if.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i
  %.1251.sroa.0.3.i.i.i = phi i64 [ %.144, %B86.endif.endif.endif.else.endif.if.i.i.i ], [ %.1251.sroa.0.1.i.i.i, %B86.endif.endif.endif.else.endif.i.i.i ]
  %.1368.i.i.i = mul i64 %.553.i.i.i, %.144
  %9 = getelementptr double, ptr %.151, i64 %.1368.i.i.i
  %.1372.i.i.i = getelementptr double, ptr %9, i64 %.1251.sroa.0.3.i.i.i
  br i1 %.238.i894.i.i, label %B472.i.i.i, label %B344.if.i.i.i

B344.if.i.i.i:                                    ; preds = %B86.endif.endif.endif.else.endif.endif.endif.i.i.i, %B344.if.i.i.i
  %.1434.0758.i.i.i = phi i64 [ %.1505.i.i.i, %B344.if.i.i.i ], [ 0, %B86.endif.endif.endif.else.endif.endif.endif.i.i.i ]
  %.1505.i.i.i = add nuw nsw i64 %.1434.0758.i.i.i, 1
  %10 = getelementptr double, ptr %.1587.i.i, i64 %.1434.0758.i.i.i
  %.1559.i.i.i = load double, ptr %10, align 8, !noalias !10
  %11 = getelementptr double, ptr %.787.i.i.i, i64 %.1434.0758.i.i.i
  %.1589.i.i.i = load double, ptr %11, align 8, !noalias !10
  %.1591.i.i.i = fmul double %.445.i.i.i, %.1589.i.i.i
  %12 = getelementptr double, ptr %.979.i.i.i, i64 %.1434.0758.i.i.i
  %.1621.i.i.i = load double, ptr %12, align 8, !noalias !10
  %.1623.i.i.i = fmul double %.498.i.i.i, %.1621.i.i.i
  %.1624.i.i.i = fadd double %.1591.i.i.i, %.1623.i.i.i
  %13 = getelementptr double, ptr %.1171.i.i.i, i64 %.1434.0758.i.i.i
  %.1654.i.i.i = load double, ptr %13, align 8, !noalias !10
  %.1656.i.i.i = fmul double %.551.i.i.i, %.1654.i.i.i
  %14 = getelementptr double, ptr %.1372.i.i.i, i64 %.1434.0758.i.i.i
  %.1686.i.i.i = load double, ptr %14, align 8, !noalias !10
  %.1688.i.i.i = fmul double %.604.i.i.i, %.1686.i.i.i
  %.1689.i.i.i = fadd double %.1656.i.i.i, %.1688.i.i.i
  %.1690.i.i.i = fadd double %.1624.i.i.i, %.1689.i.i.i
  %.1691.i.i.i = fadd double %.1559.i.i.i, %.1690.i.i.i
  store double %.1691.i.i.i, ptr %10, align 8, !noalias !10
  %exitcond.not.i895.i.i = icmp eq i64 %.1562.i.i, %.1505.i.i.i
  br i1 %exitcond.not.i895.i.i, label %B472.i.i.i, label %B344.if.i.i.i

B512.else.if.i.i.i:                               ; preds = %B512.i.i.i
  br label %B512.else.endif.i.i.i

B512.else.endif.i.i.i:                            ; preds = %B512.else.if.i.i.i, %B512.i.i.i
  %.1866.sroa.0.1.i.i.i = phi i64 [ 0, %B512.else.if.i.i.i ], [ %.1878.i.i.i, %B512.i.i.i ]
  br i1 %.1886.not.i.i.i, label %B512.else.endif.endif.endif.i.i.i, label %B512.else.endif.if.i.i.i, !prof !8

B512.else.endif.if.i.i.i:                         ; preds = %B512.else.endif.i.i.i
  br label %B512.else.endif.endif.endif.i.i.i

B512.else.endif.endif.endif.i.i.i:                ; preds = %B512.else.endif.if.i.i.i, %B512.else.endif.i.i.i
  %.1866.sroa.0.3.i.i.i = phi i64 [ %.144, %B512.else.endif.if.i.i.i ], [ %.1866.sroa.0.1.i.i.i, %B512.else.endif.i.i.i ]
  %.1983.i.i.i = mul i64 %.1865.i.i.i, %.144
  %15 = getelementptr double, ptr %.151, i64 %.1983.i.i.i
  %.1987.i.i.i = getelementptr double, ptr %15, i64 %.1866.sroa.0.3.i.i.i
  br i1 %.238.i894.i.i, label %B652.i.i.i, label %B596.if.i.i.i

B596.if.i.i.i:                                    ; preds = %B512.else.endif.endif.endif.i.i.i, %B596.if.i.i.i
  %.2052.0767.i.i.i = phi i64 [ %.2121.i.i.i, %B596.if.i.i.i ], [ 0, %B512.else.endif.endif.endif.i.i.i ]
  %.2121.i.i.i = add nuw nsw i64 %.2052.0767.i.i.i, 1
  %16 = getelementptr double, ptr %.1587.i.i, i64 %.2052.0767.i.i.i
  %.2175.i.i.i = load double, ptr %16, align 8, !noalias !10
  %17 = getelementptr double, ptr %.1987.i.i.i, i64 %.2052.0767.i.i.i
  %.2205.i.i.i = load double, ptr %17, align 8, !noalias !10
  %.2207.i.i.i = fmul double %.1824.i.i.i, %.2205.i.i.i
  %.2208.i.i.i = fadd double %.2175.i.i.i, %.2207.i.i.i
  store double %.2208.i.i.i, ptr %16, align 8, !noalias !10
  %exitcond773.not.i.i.i = icmp eq i64 %.1562.i.i, %.2121.i.i.i
  br i1 %exitcond773.not.i.i.i, label %B652.i.i.i, label %B596.if.i.i.i

B594.else.endif.i.i:                              ; preds = %B198.endif.endif.endif.i.i
  br i1 %.1494.i.i, label %B594.else.endif.if.i.i, label %B594.else.endif.endif.i.i, !prof !0

B594.else.endif.if.i.i:                           ; preds = %B594.else.endif.i.i
  br label %B594.else.endif.endif.i.i

B594.else.endif.endif.i.i:                        ; preds = %B594.else.endif.if.i.i, %B594.else.endif.i.i
  %.1474.sroa.0.3.i.i = phi i64 [ %.256, %B594.else.endif.if.i.i ], [ 0, %B594.else.endif.i.i ]
  %.1501.i.i = icmp slt i64 %.14.i.fr.i.i, 0
  %.1502.i.i = select i1 %.1501.i.i, i64 %.256, i64 0
  %.1503.i.i = add i64 %.1502.i.i, %.16.i.i.i
  %.1506.i.i = icmp slt i64 %.1503.i.i, 0
  br i1 %.1506.i.i, label %B594.else.endif.endif.if.i.i, label %B594.else.endif.endif.endif.i.i, !prof !0

B594.else.endif.endif.if.i.i:                     ; preds = %B594.else.endif.endif.i.i
  br label %B594.else.endif.endif.endif.i.i

B594.else.endif.endif.endif.i.i:                  ; preds = %B594.else.endif.endif.if.i.i, %B594.else.endif.endif.i.i
  %.1474.sroa.13.1.i.i = phi i64 [ 0, %B594.else.endif.endif.if.i.i ], [ %.1503.i.i, %B594.else.endif.endif.i.i ]
  %.1511.not.i.i = icmp slt i64 %.1503.i.i, %.256
  br i1 %.1511.not.i.i, label %B594.endif.i.i, label %B594.else.endif.endif.endif.if.i.i, !prof !8

B594.else.endif.endif.endif.if.i.i:               ; preds = %B594.else.endif.endif.endif.i.i
  br label %B594.endif.i.i

B660.else.i.i:                                    ; preds = %B648.i.i
  %.1700.i.i = icmp slt i64 %quick.2.1.i.i, 0
  %.1701.i.i = select i1 %.1700.i.i, i64 %.745.i.i, i64 0
  %.1702.i.i = add i64 %.1701.i.i, %quick.2.1.i.i
  %.1705.i.i = icmp slt i64 %.1702.i.i, 0
  br i1 %.1705.i.i, label %B660.else.if.i.i, label %B660.else.endif.i.i, !prof !0

B660.endif.i.i:                                   ; preds = %B660.else.endif.endif.endif.if.i.i, %B660.else.endif.endif.endif.i.i
  %.1690.sroa.13.0.i.i = phi i64 [ %.745.i.i, %B660.else.endif.endif.endif.if.i.i ], [ %.1690.sroa.13.1.i.i, %B660.else.endif.endif.endif.i.i ]
  %.1778.i.i = sub nsw i64 %.1690.sroa.13.0.i.i, %.1690.sroa.0.3.i.i
  %.1803.i.i = getelementptr i32, ptr %.761.i.i, i64 %.1690.sroa.0.3.i.i
  %.1858.i.i = select i1 %.1700.i.i, i64 %.256, i64 0
  %.1859.i.i = add i64 %.1858.i.i, %quick.2.1.i.i
  %.1862.i.i = icmp slt i64 %.1859.i.i, 0
  br i1 %.1862.i.i, label %B660.endif.else.if.i.i, label %B660.endif.else.endif.i.i, !prof !0

B660.else.if.i.i:                                 ; preds = %B660.else.i.i
  br label %B660.else.endif.i.i

B660.else.endif.i.i:                              ; preds = %B660.else.if.i.i, %B660.else.i.i
  %.1690.sroa.0.1.i.i = phi i64 [ 0, %B660.else.if.i.i ], [ %.1702.i.i, %B660.else.i.i ]
  %.1710.not.i.i = icmp slt i64 %.1702.i.i, %.745.i.i
  br i1 %.1710.not.i.i, label %B660.else.endif.endif.i.i, label %B660.else.endif.if.i.i, !prof !8

B660.else.endif.if.i.i:                           ; preds = %B660.else.endif.i.i
  br label %B660.else.endif.endif.i.i

B660.else.endif.endif.i.i:                        ; preds = %B660.else.endif.if.i.i, %B660.else.endif.i.i
  %.1690.sroa.0.3.i.i = phi i64 [ %.745.i.i, %B660.else.endif.if.i.i ], [ %.1690.sroa.0.1.i.i, %B660.else.endif.i.i ]
  %.1717.i.i = icmp slt i64 %.14.i.fr.i.i, 0
  %.1718.i.i = select i1 %.1717.i.i, i64 %.745.i.i, i64 0
  %.1719.i.i = add i64 %.1718.i.i, %.16.i.i.i
  %.1722.i.i = icmp slt i64 %.1719.i.i, 0
  br i1 %.1722.i.i, label %B660.else.endif.endif.if.i.i, label %B660.else.endif.endif.endif.i.i, !prof !0

B660.else.endif.endif.if.i.i:                     ; preds = %B660.else.endif.endif.i.i
  br label %B660.else.endif.endif.endif.i.i

B660.else.endif.endif.endif.i.i:                  ; preds = %B660.else.endif.endif.if.i.i, %B660.else.endif.endif.i.i
  %.1690.sroa.13.1.i.i = phi i64 [ 0, %B660.else.endif.endif.if.i.i ], [ %.1719.i.i, %B660.else.endif.endif.i.i ]
  %.1727.not.i.i = icmp slt i64 %.1719.i.i, %.745.i.i
  br i1 %.1727.not.i.i, label %B660.endif.i.i, label %B660.else.endif.endif.endif.if.i.i, !prof !8

B660.else.endif.endif.endif.if.i.i:               ; preds = %B660.else.endif.endif.endif.i.i
  br label %B660.endif.i.i

B660.endif.else.if.i.i:                           ; preds = %B660.endif.i.i
  br label %B660.endif.else.endif.i.i

B660.endif.else.endif.i.i:                        ; preds = %B660.endif.else.if.i.i, %B660.endif.i.i
  %.1847.sroa.0.1.i.i = phi i64 [ 0, %B660.endif.else.if.i.i ], [ %.1859.i.i, %B660.endif.i.i ]
  %.1867.not.i.i = icmp slt i64 %.1859.i.i, %.256
  br i1 %.1867.not.i.i, label %B660.endif.else.endif.endif.i.i, label %B660.endif.else.endif.if.i.i, !prof !8

B660.endif.else.endif.if.i.i:                     ; preds = %B660.endif.else.endif.i.i
  br label %B660.endif.else.endif.endif.i.i

B660.endif.else.endif.endif.i.i:                  ; preds = %B660.endif.else.endif.if.i.i, %B660.endif.else.endif.i.i
  %.1847.sroa.0.3.i.i = phi i64 [ %.256, %B660.endif.else.endif.if.i.i ], [ %.1847.sroa.0.1.i.i, %B660.endif.else.endif.i.i ]
  %.1960.i.i = getelementptr double, ptr %.262, i64 %.1847.sroa.0.3.i.i
  %.2013.i.i = select i1 %.1700.i.i, i64 %.917.i.i, i64 0
  %.2014.i.i = add i64 %.2013.i.i, %quick.2.1.i.i
  %.2017.i.i = icmp slt i64 %.2014.i.i, 0
  br i1 %.2017.i.i, label %B660.endif.endif.else.if.i.i, label %B660.endif.endif.else.endif.i.i, !prof !0

B40.i.i.i:                                        ; preds = %B660.endif.endif.else.endif.endif.i.i
  br i1 %.193875.not.i.i.i, label %B776.i.i, label %B70.if.i.i.i

B112.i.i.i:                                       ; preds = %B660.endif.endif.else.endif.endif.i.i
  br i1 %.193875.not.i.i.i, label %B776.i.i, label %B208.if.i.i.i

B530.i.i.i:                                       ; preds = %B308.if.i.i.i
  %18 = getelementptr double, ptr %.1960.i.i, i64 %.565.0879.i.i.i
  %.724.i.i.i = load double, ptr %18, align 8, !noalias !13
  %.726.i.i.i = fmul double %arg.a7, %.724.i.i.i
  %.693.i.i.i = fpext float %.692.i.i.i to double
  %.727.i.i.i = fadd double %.726.i.i.i, %.693.i.i.i
  %.728.i.i.i = fptrunc double %.727.i.i.i to float
  br label %B592.i.i.i

B592.i.i.i:                                       ; preds = %B308.if.i.i.i, %B530.i.i.i
  %"$phi592.1.2.1.i.i.i" = phi float [ %.728.i.i.i, %B530.i.i.i ], [ 0x7FF8000000000000, %B308.if.i.i.i ]
  store float %"$phi592.1.2.1.i.i.i", ptr %35, align 4, !noalias !13
  %exitcond895.not.i.i.i = icmp eq i64 %.1778.i.i, %.634.i.i.i
  br i1 %exitcond895.not.i.i.i, label %B602.thread.i.i.i, label %B308.if.i.i.i

B602.thread.i.i.i:                                ; preds = %B592.i.i.i
  br i1 %.330.i.i.i, label %B654.if.i.i.i, label %B1034.thread.i.i.i

B966.i.i.i:                                       ; preds = %B654.if.i.i.i
  %19 = getelementptr i32, ptr %.334, i64 %.860.0891.i.i.i
  %.987.i.i.i = load i32, ptr %19, align 4, !noalias !13
  %.989.i.i.i = zext i32 %.987.i.i.i to i64
  %.991.i.i.i = add nuw nsw i64 %.989.i.i.i, 32767
  %.1026.i.i.i = lshr i64 %.989.i.i.i, 16
  %.1029.i.i.i = and i64 %.1026.i.i.i, 1
  %.1030.i.i.i = add nuw nsw i64 %.991.i.i.i, %.1029.i.i.i
  %.1033.i.i.i = lshr i64 %.1030.i.i.i, 16
  %20 = trunc nuw nsw i64 %.1033.i.i.i to i32
  br label %B1020.i.i.i

B970.i.i.i:                                       ; preds = %B654.if.i.i.i
  %21 = getelementptr i32, ptr %.1803.i.i, i64 %.860.0891.i.i.i
  %.1111.i.i.i = load i32, ptr %21, align 4, !noalias !13
  br label %B1020.i.i.i

B1020.i.i.i:                                      ; preds = %B970.i.i.i, %B966.i.i.i
  %"$phi1020.1.2.1.i.i.i" = phi i32 [ %20, %B966.i.i.i ], [ %.1111.i.i.i, %B970.i.i.i ]
  %22 = getelementptr i32, ptr %.2115.i.i, i64 %.860.0891.i.i.i
  store i32 %"$phi1020.1.2.1.i.i.i", ptr %22, align 4, !noalias !13
  %exitcond899.not.i.i.i = icmp eq i64 %.1778.i.i, %.929.i.i.i
  br i1 %exitcond899.not.i.i.i, label %B776.i.i, label %B654.if.i.i.i

B1034.thread.i.i.i:                               ; preds = %B602.thread.i.i.i
  br i1 %.1023.not.i.i, label %B1088.if.i.i.i, label %B2016.if.i.i.i

B1550.i.i.i:                                      ; preds = %B1216.if.i.i.i
  %.1519.i.i.i = zext nneg i32 %40 to i64
  %.1536.i.i.i = add nsw i64 %.1519.i.i.i, -939520001
  %.1526.i.i.i = lshr i64 %.1519.i.i.i, 13
  %.1529.i.i.i = and i64 %.1526.i.i.i, 1
  %.1537.i.i.i = add nuw nsw i64 %.1536.i.i.i, %.1529.i.i.i
  %.1540.i.i.i = lshr i64 %.1537.i.i.i, 13
  br label %B1610.i.i.i

B1554.i.i.i:                                      ; preds = %B1216.if.i.i.i
  %23 = getelementptr i32, ptr %.504.i.i, i64 %.1387.0888.i.i.i
  %.1588.i.i.i = load i32, ptr %23, align 4, !noalias !13
  %.1590.i.i.i = zext i32 %.1588.i.i.i to i64
  %.1592.i.i.i = add nsw i64 %.1590.i.i.i, -1056964608
  br label %B1610.i.i.i

B1610.i.i.i:                                      ; preds = %B1554.i.i.i, %B1550.i.i.i
  %"$phi1610.1.2.1.i.i.i" = phi i64 [ %.1540.i.i.i, %B1550.i.i.i ], [ %.1592.i.i.i, %B1554.i.i.i ]
  %24 = getelementptr float, ptr %.298, i64 %.1387.0888.i.i.i
  %.1698.i.i.i = load float, ptr %24, align 4, !noalias !13
  %.1701.i.i.i = fcmp ord float %.1698.i.i.i, 0.000000e+00
  br i1 %.1701.i.i.i, label %B1916.i.i.i, label %B1920.i.i.i

B1916.i.i.i:                                      ; preds = %B1610.i.i.i
  %.1605.i.i.i = icmp samesign ult i32 %40, 1199570944
  %25 = trunc i64 %"$phi1610.1.2.1.i.i.i" to i32
  %"$phi1702.1.2.1.i.i.i" = select i1 %.1605.i.i.i, i32 %25, i32 31744
  %26 = lshr i32 %.1515.i.i.i, 16
  %27 = and i32 %26, 32768
  %28 = or i32 %"$phi1702.1.2.1.i.i.i", %27
  br label %B1970.i.i.i

B1920.i.i.i:                                      ; preds = %B1610.i.i.i
  %29 = getelementptr i32, ptr %.1803.i.i, i64 %.1387.0888.i.i.i
  %.1742.i.i.i = load i32, ptr %29, align 4, !noalias !13
  br label %B1970.i.i.i

B1970.i.i.i:                                      ; preds = %B1920.i.i.i, %B1916.i.i.i
  %"$phi1970.1.2.1.i.i.i" = phi i32 [ %28, %B1916.i.i.i ], [ %.1742.i.i.i, %B1920.i.i.i ]
  %30 = getelementptr i32, ptr %.2115.i.i, i64 %.1387.0888.i.i.i
  store i32 %"$phi1970.1.2.1.i.i.i", ptr %30, align 4, !noalias !13
  %exitcond898.not.i.i.i = icmp eq i64 %.1778.i.i, %.1457.i.i.i
  br i1 %exitcond898.not.i.i.i, label %B776.i.i, label %B1216.if.i.i.i

B70.if.i.i.i:                                     ; preds = %B40.i.i.i, %B70.if.i.i.i
  %.135.0876.i.i.i = phi i64 [ %.206.i.i.i, %B70.if.i.i.i ], [ 0, %B40.i.i.i ]
  %.206.i.i.i = add nuw nsw i64 %.135.0876.i.i.i, 1
  %31 = getelementptr i32, ptr %.1803.i.i, i64 %.135.0876.i.i.i
  %.260.i.i.i = load i32, ptr %31, align 4, !noalias !13
  %.262.i898.i.i = zext i32 %.260.i.i.i to i64
  %.287.i899.i.i = getelementptr float, ptr %.70, i64 %.262.i898.i.i
  %.288.i.i.i = load float, ptr %.287.i899.i.i, align 4, !noalias !13
  %32 = getelementptr float, ptr %.298, i64 %.135.0876.i.i.i
  store float %.288.i.i.i, ptr %32, align 4, !noalias !13
  %exitcond894.not.i.i.i = icmp eq i64 %.1778.i.i, %.206.i.i.i
  br i1 %exitcond894.not.i.i.i, label %B308.if.i.i.i.preheader, label %B70.if.i.i.i

B208.if.i.i.i:                                    ; preds = %B112.i.i.i, %B208.if.i.i.i
  %.375.0873.i.i.i = phi i64 [ %.444.i.i.i, %B208.if.i.i.i ], [ 0, %B112.i.i.i ]
  %.444.i.i.i = add nuw nsw i64 %.375.0873.i.i.i, 1
  %33 = getelementptr i32, ptr %.1803.i.i, i64 %.375.0873.i.i.i
  %.498.i896.i.i = load i32, ptr %33, align 4, !noalias !13
  %.502.i.i.i = shl i32 %.498.i896.i.i, %..i.i.i
  %34 = getelementptr i32, ptr %.334, i64 %.375.0873.i.i.i
  store i32 %.502.i.i.i, ptr %34, align 4, !noalias !13
  %exitcond.not.i897.i.i = icmp eq i64 %.1778.i.i, %.444.i.i.i
  br i1 %exitcond.not.i897.i.i, label %B308.if.i.i.i.preheader, label %B208.if.i.i.i

B308.if.i.i.i.preheader:                          ; preds = %B208.if.i.i.i, %B70.if.i.i.i
  br label %B308.if.i.i.i

B308.if.i.i.i:                                    ; preds = %B308.if.i.i.i.preheader, %B592.i.i.i
  %.565.0879.i.i.i = phi i64 [ %.634.i.i.i, %B592.i.i.i ], [ 0, %B308.if.i.i.i.preheader ]
  %.634.i.i.i = add nuw nsw i64 %.565.0879.i.i.i, 1
  %35 = getelementptr float, ptr %.298, i64 %.565.0879.i.i.i
  %.692.i.i.i = load float, ptr %35, align 4, !noalias !13
  %.763.i.i.i = tail call float @llvm.fabs.f32(float %.692.i.i.i)
  %.765.i.i.i = fcmp ueq float %.763.i.i.i, 0x7FF0000000000000
  br i1 %.765.i.i.i, label %B592.i.i.i, label %B530.i.i.i

B654.if.i.i.i:                                    ; preds = %B602.thread.i.i.i, %B1020.i.i.i
  %.860.0891.i.i.i = phi i64 [ %.929.i.i.i, %B1020.i.i.i ], [ 0, %B602.thread.i.i.i ]
  %.929.i.i.i = add nuw nsw i64 %.860.0891.i.i.i, 1
  %36 = getelementptr float, ptr %.298, i64 %.860.0891.i.i.i
  %.1067.i.i.i = load float, ptr %36, align 4, !noalias !13
  %.1070.i.i.i = fcmp ord float %.1067.i.i.i, 0.000000e+00
  br i1 %.1070.i.i.i, label %B966.i.i.i, label %B970.i.i.i

B1088.if.i.i.i:                                   ; preds = %B1034.thread.i.i.i, %B1088.if.i.i.i
  %.1197.0885.i.i.i = phi i64 [ %.1266.i.i.i, %B1088.if.i.i.i ], [ 0, %B1034.thread.i.i.i ]
  %.1266.i.i.i = add nuw nsw i64 %.1197.0885.i.i.i, 1
  %37 = getelementptr float, ptr %.298, i64 %.1197.0885.i.i.i
  %.1320.i.i.i = load float, ptr %37, align 4, !noalias !13
  %.1321.i.i.i = tail call float @llvm.fabs.f32(float %.1320.i.i.i)
  %.1323.i.i.i = fadd float %.1321.i.i.i, 5.000000e-01
  %38 = getelementptr float, ptr %.336.i.i, i64 %.1197.0885.i.i.i
  store float %.1323.i.i.i, ptr %38, align 4, !noalias !13
  %exitcond897.not.i.i.i = icmp eq i64 %.1778.i.i, %.1266.i.i.i
  br i1 %exitcond897.not.i.i.i, label %B1216.if.i.i.i, label %B1088.if.i.i.i

B1216.if.i.i.i:                                   ; preds = %B1088.if.i.i.i, %B1970.i.i.i
  %.1387.0888.i.i.i = phi i64 [ %.1457.i.i.i, %B1970.i.i.i ], [ 0, %B1088.if.i.i.i ]
  %.1457.i.i.i = add nuw nsw i64 %.1387.0888.i.i.i, 1
  %39 = getelementptr i32, ptr %.334, i64 %.1387.0888.i.i.i
  %.1515.i.i.i = load i32, ptr %39, align 4, !noalias !13
  %40 = and i32 %.1515.i.i.i, 2147483647
  %.1547.i.i.i = icmp samesign ugt i32 %40, 947912703
  br i1 %.1547.i.i.i, label %B1550.i.i.i, label %B1554.i.i.i

B2016.if.i.i.i:                                   ; preds = %B1034.thread.i.i.i, %B2016.if.i.i.i
  %.1831.0882.i.i.i = phi i64 [ %.1900.i.i.i, %B2016.if.i.i.i ], [ 0, %B1034.thread.i.i.i ]
  %.1900.i.i.i = add nuw nsw i64 %.1831.0882.i.i.i, 1
  %41 = getelementptr float, ptr %.298, i64 %.1831.0882.i.i.i
  %.1958.i.i.i = load float, ptr %41, align 4, !noalias !13
  %.1961.i.i.i = fcmp ord float %.1958.i.i.i, 0.000000e+00
  %"$phi2192.1.2.1.in.v.i.i.i" = select i1 %.1961.i.i.i, ptr %.334, ptr %.1803.i.i
  %"$phi2192.1.2.1.in.i.i.i" = getelementptr i32, ptr %"$phi2192.1.2.1.in.v.i.i.i", i64 %.1831.0882.i.i.i
  %"$phi2192.1.2.1.i.i.i" = load i32, ptr %"$phi2192.1.2.1.in.i.i.i", align 4, !noalias !13
  %42 = getelementptr i32, ptr %.2115.i.i, i64 %.1831.0882.i.i.i
  store i32 %"$phi2192.1.2.1.i.i.i", ptr %42, align 4, !noalias !13
  %exitcond896.not.i.i.i = icmp eq i64 %.1778.i.i, %.1900.i.i.i
  br i1 %exitcond896.not.i.i.i, label %B776.i.i, label %B2016.if.i.i.i

B660.endif.endif.else.if.i.i:                     ; preds = %B660.endif.else.endif.endif.i.i
  br label %B660.endif.endif.else.endif.i.i

B660.endif.endif.else.endif.i.i:                  ; preds = %B660.endif.endif.else.if.i.i, %B660.endif.else.endif.endif.i.i
  %.2002.sroa.0.1.i.i = phi i64 [ 0, %B660.endif.endif.else.if.i.i ], [ %.2014.i.i, %B660.endif.else.endif.endif.i.i ]
  %.2022.not.i.i = icmp slt i64 %.2014.i.i, %.917.i.i
  br i1 %.2022.not.i.i, label %B660.endif.endif.else.endif.endif.i.i, label %B660.endif.endif.else.endif.if.i.i, !prof !8

B660.endif.endif.else.endif.if.i.i:               ; preds = %B660.endif.endif.else.endif.i.i
  br label %B660.endif.endif.else.endif.endif.i.i

B660.endif.endif.else.endif.endif.i.i:            ; preds = %B660.endif.endif.else.endif.if.i.i, %B660.endif.endif.else.endif.i.i
  %.2002.sroa.0.3.i.i = phi i64 [ %.917.i.i, %B660.endif.endif.else.endif.if.i.i ], [ %.2002.sroa.0.1.i.i, %B660.endif.endif.else.endif.i.i ]
  %.2115.i.i = getelementptr i32, ptr %.933.i.i, i64 %.2002.sroa.0.3.i.i
  %.193875.not.i.i.i = icmp slt i64 %.1778.i.i, 1
  br i1 %.1023.not.i.i, label %B40.i.i.i, label %B112.i.i.i

_ZN14sparse_kernels7lowrank7predictB4v166B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE.exit: ; preds = %B776.i.i, %B0.endif.endif.else.endif.endif.endif.if.i.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_lowrank_predict(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) local_unnamed_addr #0 {
entry:
  %.17 = alloca i64, align 8
  store i64 0, ptr %.17, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v165B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxdxxxxxxx(ptr %.17, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, double %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13, i64 %.14, i64 %.15) #4
  %.31 = load i64, ptr %.17, align 8
  ret i64 %.31
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { noinline }

!0 = !{!"branch_weights", i32 1, i32 99}
!1 = !{!2, !4, !6}
!2 = distinct !{!2, !3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE: %retptr"}
!3 = distinct !{!3, !"_ZN14sparse_kernels7lowrank9_pair_rowB4v150B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedExxxxx5ArrayIiLi1E1C7mutable7alignedE"}
!4 = distinct !{!4, !5, !"_ZN14sparse_kernels7lowrank11add_productB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!5 = distinct !{!5, !"_ZN14sparse_kernels7lowrank11add_productB4v149B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!6 = distinct !{!6, !7, !"_ZN14sparse_kernels7lowrank7predictB4v166B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!7 = distinct !{!7, !"_ZN14sparse_kernels7lowrank7predictB4v166B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedEdxx5ArrayIdLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
!8 = !{!"branch_weights", i32 99, i32 1}
!9 = !{!4, !6}
!10 = !{!11, !4, !6}
!11 = distinct !{!11, !12, !"_ZN14sparse_kernels7lowrank11product_rowB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!12 = distinct !{!12, !"_ZN14sparse_kernels7lowrank11product_rowB4v151B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE"}
!13 = !{!14, !4, !6}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels7lowrank6_movedB4v152B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels7lowrank6_movedB4v152B38c8tJTIeFIjxB2IKSgI4CrvQClUZKEGARTQA_3dE5ArrayIjLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedEd5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE5ArrayIjLi1E1C7mutable7alignedE"}
